#!/usr/bin/env bash
# `make gen`: writes again what is made from code, for `git diff` to show.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/common.sh
scripts/setup.sh build
for what in sample-register sample-exports schema; do
  cargo run --quiet -p acceptance --bin gen -- "$what"
done
# The test writes the types and fails where they differed; here writing is the point.
cargo test --quiet -p acceptance --test tidy types_of_the_window || true
git status --short data/sample docs/schema ui/src/api/types
