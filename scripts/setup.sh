#!/usr/bin/env bash
# Installs what is missing for one or more sets of scripts/debian-packages.txt and, for `ui`, the npm packages.
# Usage: scripts/setup.sh build [window] [test] [ui]
# Asks nothing. Without root or passwordless sudo it prints the exact command and stops.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=" $* "

stop() {
  printf '%s\n' "" "$@" "" >&2
  exit 1
}

install_debian_packages() {
  local package set _ missing=()
  while read -r package set _; do
    case "$package" in '' | '#'*) continue ;; esac
    [[ $wanted == *" $set "* ]] || continue
    dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done < scripts/debian-packages.txt
  [ ${#missing[@]} -gt 0 ] || return 0

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      as_root=(sudo)
    else
      stop "Debian packages are missing. Install them, then run make again:" "" \
        "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}"
    fi
  fi
  echo "Installing Debian packages: ${missing[*]}"
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
  # A failing third-party source must not stop us: whether the packages can be had is decided by the next line.
  "${apt[@]}" update || echo "apt-get update had failures; going on with the lists at hand." >&2
  "${apt[@]}" install -y --no-install-recommends "${missing[@]}" ||
    stop "The Debian packages could not be installed. Nothing else was changed."
}

check_rust() {
  # rustup's own folder is not on PATH in a shell that was open before it was installed.
  command -v cargo >/dev/null || [ ! -x "$HOME/.cargo/bin/cargo" ] || PATH="$HOME/.cargo/bin:$PATH"
  command -v cargo >/dev/null ||
    stop "Rust is missing. Install it, then run make again:" "" \
      "  curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal"
}

check_node() {
  local need="Node.js 20.19 or newer with npm is needed to build the window (Debian's own is older): https://nodejs.org"
  command -v npm >/dev/null || stop "$need"
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    stop "$need" "Found: $(node --version)"
}

install_npm_packages() {
  # npm writes this file last: it is as new as the installation it describes.
  local stamp=ui/node_modules/.package-lock.json
  if [ ! -f "$stamp" ] || [ ui/package-lock.json -nt "$stamp" ]; then
    (cd ui && npm ci --no-audit --no-fund) || stop "The npm packages could not be installed (npm ci in ui/)."
    touch "$stamp"
  fi
}

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
  install_debian_packages
else
  echo "Not a Debian system: see scripts/debian-packages.txt for what must be there." >&2
fi
check_rust
if [[ $wanted == *" ui "* ]]; then
  check_node
  install_npm_packages
fi
