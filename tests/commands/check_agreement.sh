#!/usr/bin/env bash
# The check in the reader's browser, held to the check of the service: the same answer to the same documents, sound and altered. QINGBAI_TEST_FULL=1: at least 2,000 altered ones a format.
set -euo pipefail
cd "$(dirname "$0")/../.."
altered=400
[ -z "${QINGBAI_TEST_FULL:-}" ] || altered=2400
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
QINGBAI_SAMPLES=$altered QINGBAI_SAMPLES_IN="$work" build/tests/check_test "check: samples for the check in the browser" > "$work/said" || { cat "$work/said"; exit 1; }
grep -o 'QINGBAI_SEED=[0-9]*' "$work/said" | head -1
node tests/commands/agreement.mjs "$work"
