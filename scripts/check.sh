#!/usr/bin/env bash
# `make check`: format, lints and types, as errors. No test is run.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build window ui
cargo fmt --all --check
npm --prefix ui run --silent check
# tauri-build wants the page's folder to exist; its content does not matter here.
[ -f ui/dist/index.html ] || npm --prefix ui run --silent build
# The selection of features of the tests: the dependencies are built once for both.
cargo clippy --workspace --features tauri/custom-protocol,ropadesk/e2e --all-targets -- --deny warnings
