#!/usr/bin/env bash
# `make bench`: figures of the program as it would be shipped, so the first run compiles everything once more for release.
# Arguments are handed on, e.g. `scripts/bench.sh --small`.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build
cargo build --release -p ropa
cargo build --release -p acceptance --bin bench
"$target/release/bench" "$@"
