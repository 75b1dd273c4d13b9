#!/usr/bin/env bash
# The service killed at every call with which one issue of a certificate changes a file, a write being done by half, and started again. Samples of the calls;
# QINGBAI_TEST_FULL=1: all of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cc -shared -fPIC -O2 -Wall -Wextra -o "$work/crash_shim.so" tests/commands/crash_shim.c -ldl
node tests/commands/crash_issue.mjs "$work"
