#!/usr/bin/env bash
# Random certificates as PDFs, and altered ones, held to checkers that are not ours: poppler with NSS, mupdf, qpdf, OpenSSL, PDFBox, zbar. QINGBAI_TEST_FULL=1: 1,000, and 2,000 altered.
set -euo pipefail
cd "$(dirname "$0")/../.."
certificates=20 altered=60
[ -z "${QINGBAI_TEST_FULL:-}" ] || { certificates=1000 altered=2000; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
QINGBAI_SAMPLES=$certificates QINGBAI_SAMPLES_IN="$work" QINGBAI_SAMPLE_DOCUMENTS=1 RC_PARAMS="max_success=$certificates" \
  build/tests/check_test "check: samples for the checkers of others" > "$work/said" || { cat "$work/said"; exit 1; }
mkdir "$work/nss"
certutil -N -d "sql:$work/nss" --empty-password
certutil -A -d "sql:$work/nss" -n root -t CT,C,C -a -i "$work/root.pem"
node tests/commands/pdfs.mjs "$work" "$certificates" "$altered"
