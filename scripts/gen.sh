#!/usr/bin/env bash
# `make gen`: writes again what is made from code, for `git diff` to show.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build
# The test writes the types first and fails when they differed; here writing is the point.
cargo test -p acceptance --test tidy types_of_the_window || true
git status --short ui/src/api/types
