#!/usr/bin/env bash
# Nobody finds out by number and code which certificates there are: one answer, byte by byte and in time. QINGBAI_TEST_FULL=1: three times as many questions.
set -euo pipefail
cd "$(dirname "$0")/../.."
asked=500
[ -z "${QINGBAI_TEST_FULL:-}" ] || asked=1500
QINGBAI_PROXIES=127.0.0.1 node tests/commands/fishing.mjs $asked
