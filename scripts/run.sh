#!/usr/bin/env bash
# `make run`: with a display, opens the window; without one, does the same job by `ropa` (scripts/demo.sh).
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  scripts/setup.sh build window ui
  echo "Building the window …"
  (cd ui && npm run --silent build)
  # The development profile on purpose: dependencies that do real work (SQLCipher, Argon2, ZIP, CSV) are optimised in it
  # (Cargo.toml), so the window feels like a release, and a first build takes minutes. A release build takes longer
  # and shares nothing with `make test`.
  cargo build -p ropadesk --features tauri/custom-protocol
  cargo build -p ropa
  echo "Opening the window. The command line is $target/debug/ropa."
  exec "$target/debug/ropadesk"
fi

# No display: the window could not be shown, so neither WebKit nor the UI is built.
scripts/setup.sh build
echo "No display: doing the same job by the command line …"
cargo build -p ropa
ROPA="$target/debug/ropa" exec scripts/demo.sh
