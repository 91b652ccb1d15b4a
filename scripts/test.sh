#!/usr/bin/env bash
# `make test`: every ring, one after the other, going on after a failing one. The last line is 'N passed, N failed'.
# A ring that could not run, or ran nothing, counts as failed: nothing passes that did not run.
set -uo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
export CARGO_TERM_COLOR=never NO_COLOR=1 CI=${CI:-true}

# One selection of packages, features and profile for all cargo calls below, so that each dependency (OpenSSL: 6 CPU
# minutes, Tauri: 9) is compiled once. `tauri/custom-protocol` puts ui/dist into the development build of the window;
# `ropadesk/e2e` lets the end-to-end tests answer file dialogs.
selection=(--workspace --features tauri/custom-protocol,ropadesk/e2e)

logs=$target/test-logs
mkdir -p "$logs"
rm -f "$logs/count"
passed=0 failed=0 summary=() failures=()

finish() {
  echo
  [ "${#failures[@]}" -eq 0 ] || printf '%s\n' "What failed:" "${failures[@]}" ""
  printf '%s\n' "${summary[@]}"
  echo
  echo "$passed passed, $failed failed" | tee "$logs/count"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit $?
}

# note NAME RESULT: a line of the summary.
note() {
  summary+=("$(printf '%-52s %-32s %4d s' "$1" "$2" "$((SECONDS - began))")")
}

begin() {
  began=$SECONDS
  printf '\n=== %s\n' "$1"
}

# step NAME COMMAND…: what tests need; no test itself, but one failure when it fails.
step() {
  local name=$1 status
  shift
  begin "$name"
  "$@"
  status=$?
  if [ "$status" -eq 0 ]; then note "$name" "done"; else failed=$((failed + 1)) && note "$name" "FAILED"; fi
  return "$status"
}

# ring KIND NAME COMMAND…: runs tests and counts them from their own output. A ring that ends badly without a failed
# test, or that ran none, is one failure.
ring() {
  local kind=$1 name=$2 log status p f ignored
  shift 2
  begin "$name"
  log=$logs/${name//[^A-Za-z0-9]/-}.log
  "$@" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  case $kind in
    cargo) read -r p f < <(awk '/^test result: /{p += $4; f += $6} END {print p + 0, f + 0}' "$log") ;;
    vitest) read -r p f < <(node -p "const r = require('$logs/vitest.json'); r.numPassedTests + ' ' + r.numFailedTests" 2>/dev/null || echo 0 0) ;;
    line) read -r p f < <(awk '/^[0-9]+ passed, [0-9]+ failed$/{p = $1; f = $3} END {print p + 0, f + 0}' "$log") ;;
  esac
  if [ "$f" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$p" -eq 0 ]; }; then f=1; fi
  passed=$((passed + p)) failed=$((failed + f))
  # Named again at the end, where a reader of a long log looks first.
  if [ "$f" -ne 0 ]; then
    mapfile -t -O "${#failures[@]}" failures < <(grep -hE -A1 '^test .* FAILED$|^FAILED |^ *(×|FAIL) |panicked at|[0-9]+ passed, [1-9][0-9]* failed' "$log" | grep -v '^--$' | cut -c1-300 | head -60)
  fi
  ignored=$(awk '/^test result: /{n += $8} END {if (n) print ", " n " ignored"}' "$log")
  note "$name" "$p passed, $f failed$ignored"
}

# Everything that tests need, or nothing can be said about them.
step "Setup: Debian and npm packages" scripts/setup.sh build window test ui || finish
logs=$(cd "$logs" && pwd)

# The window's page comes first: tauri-build looks for ui/dist when the desktop shell is compiled.
step "UI: types and lint" npm --prefix ui run --silent check
step "UI: page of the window" npm --prefix ui run --silent build
step "UI: page for the browser tests" npm --prefix ui run --silent build:http
rm -f "$logs/vitest.json"
ring vitest "Ring 1: UI units" npm --prefix ui test --silent -- --reporter=default --reporter=json --outputFile.json="$logs/vitest.json"

step "Build: core, ropa, window, test host and tests" cargo build "${selection[@]}" --all-targets || finish
ring cargo "Ring 1: units of core, ropa and shell" cargo test "${selection[@]}" --no-fail-fast --lib --bins

# Every program of tests of every crate, a file or a folder with main.rs, but the one that needs a display.
integration=()
for file in */tests/*.rs */tests/*/main.rs; do
  name=${file#*/tests/} name=${name%.rs} name=${name%/main}
  [ "$name" = e2e ] || integration+=(--test "$name")
done
ring cargo "Ring 2: acceptance and laws of the house" cargo test "${selection[@]}" --no-fail-fast "${integration[@]}"
if grep -rqE '^ *//[/!] ```' core/src; then
  ring cargo "Ring 2: examples in the documentation" cargo test "${selection[@]}" --no-fail-fast --doc
fi

bin=$(cd "$target/debug" && pwd)
export ROPADESK_TEST_HOST=$bin/host CHROMIUM=${CHROMIUM:-/usr/bin/chromium} APP_BIN=$bin/ropadesk
ring line "Ring 3: every screen in Chromium, with axe" timeout --kill-after=10 1800 npm --prefix ui run test:browser
ring cargo "Ring 4: the real window" timeout --kill-after=10 900 xvfb-run --auto-servernum --server-args "-screen 0 1280x900x24 -nolisten tcp" \
  cargo test "${selection[@]}" --test e2e -- --test-threads=1
finish
