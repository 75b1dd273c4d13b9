#!/usr/bin/env bash
# The second signature of a certificate, taken out of the PDF by another's program and held to a library that is not ours.
set -euo pipefail
cd "$(dirname "$0")/../.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
QINGBAI_SAMPLES_IN="$work" build/tests/check_test "sm2: samples for the checkers of others" > "$work/said" || { cat "$work/said"; exit 1; }
qpdf --check "$work/second.pdf" > "$work/said" 2>&1 || { cat "$work/said"; exit 1; }
for file in credential.sd-jwt credential.sm2.json; do qpdf --show-attachment="$file" "$work/second.pdf" > "$work/$file"; done
node tests/commands/second_signature.mjs "$work"
