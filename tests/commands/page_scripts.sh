#!/usr/bin/env bash
# The scripts of assets/ in a real browser, on the pages that html_test draws; and assets/dist is what assets/src gives.
set -euo pipefail
cd "$(dirname "$0")/../.."
build/tests/html_test "[look]" > /dev/null
node --test --test-reporter=dot tests/html/*.test.mjs
tools/assets --check
