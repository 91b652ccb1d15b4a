#!/usr/bin/env bash
# `make screenshot`: the README's picture, taken of the real window on the sample register.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build window test ui
npm --prefix ui run --silent build
selection=(--workspace --features tauri/custom-protocol,ropadesk/e2e)
cargo build "${selection[@]}"
shots=$(mktemp -d)
trap 'rm -rf "$shots"' EXIT
APP_BIN=$(cd "$target/debug" && pwd)/ropadesk ROPADESK_E2E_SHOTS=$shots xvfb-run --auto-servernum \
  --server-args "-screen 0 1440x900x24 -nolisten tcp" cargo test "${selection[@]}" --test e2e the_main_job
cp "$shots/01-register.png" docs/screenshot.png
echo "docs/screenshot.png"
