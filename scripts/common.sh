# Sourced by the scripts: where cargo lives and where it builds.
command -v cargo >/dev/null || PATH="$HOME/.cargo/bin:$PATH"
target=${CARGO_TARGET_DIR:-target}
