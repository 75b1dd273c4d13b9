#!/usr/bin/env bash
# The QR of random certificates after printing and scanning: 150 dpi, JPEG at quality 40, three degrees of rotation; read by three readers of others: zbar, ZXing, jsQR.
# QINGBAI_TEST_FULL=1: 100 certificates.
set -euo pipefail
cd "$(dirname "$0")/../.."
certificates=10
[ -z "${QINGBAI_TEST_FULL:-}" ] || certificates=100
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
QINGBAI_SAMPLES=$certificates QINGBAI_SAMPLES_IN="$work" QINGBAI_SAMPLE_DOCUMENTS=1 RC_PARAMS="max_success=$certificates" \
  build/tests/check_test "check: samples for the checkers of others" > "$work/said" || { cat "$work/said"; exit 1; }
node tests/commands/qr_after_printing.mjs "$work" "$certificates"
