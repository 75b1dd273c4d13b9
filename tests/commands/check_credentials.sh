#!/usr/bin/env bash
# Credentials, codes and status lists of random certificates, held to libraries that are not ours. QINGBAI_TEST_FULL=1: 1,000 of them, 2,000 altered ones a format and library.
set -euo pipefail
cd "$(dirname "$0")/../.."
certificates=100 altered=200
[ -z "${QINGBAI_TEST_FULL:-}" ] || { certificates=1000 altered=2000; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
QINGBAI_SAMPLES=$certificates QINGBAI_SAMPLES_IN="$work" RC_PARAMS="max_success=$certificates" build/tests/check_test "check: samples for the checkers of others" > "$work/said" || { cat "$work/said"; exit 1; }
for held in credentials credential_lists credential_codes; do node "tests/commands/$held.mjs" "$work" $altered; done
/usr/bin/python3 tests/commands/credential_codes.py "$work" $altered
