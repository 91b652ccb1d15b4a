#!/usr/bin/env bash
# `make dev`: Vite serves the page and reloads it as it is edited; the window shows it. Ctrl+C ends both.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build window ui
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || { echo "make dev needs a display." >&2; exit 1; }
[ -f ui/dist/index.html ] || npm --prefix ui run --silent build
npm --prefix ui run --silent dev &
vite=$!
trap 'kill "$vite" 2>/dev/null || true' EXIT
# Without tauri/custom-protocol the window loads the address in `build.devUrl` instead of the page built into it.
TAURI_CONFIG='{"build":{"devUrl":"http://localhost:5173"}}' cargo run -p ropadesk
