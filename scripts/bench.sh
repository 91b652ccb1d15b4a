#!/usr/bin/env bash
# `make bench`: figures of the program as it would be shipped, so the first run compiles everything once more for release.
# Arguments are handed on, e.g. `scripts/bench.sh --small`.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build
# One selection, so that each dependency is compiled once.
cargo build --release -p ropa -p acceptance --bin ropa --bin bench
"$target/release/bench" "$@"
