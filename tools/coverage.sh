#!/usr/bin/env bash
# The line coverage of the pure law: src/law and src/procedure must be covered whole by the tests of the provisions and of the law.
. "$(dirname "$0")/setup.sh"
build_preset coverage provisions_test
find build/coverage -name '*.gcda' -delete
build/coverage/tests/provisions_test --use-colour no > build/coverage/provisions.log || { tail -n 40 build/coverage/provisions.log; exit 1; }
gcovr --root . --object-directory build/coverage --filter 'src/law/' --filter 'src/procedure/' --exclude-throw-branches --print-summary \
  --fail-under-line 100 build/coverage/CMakeFiles/law.dir build/coverage/CMakeFiles/procedure.dir | grep -E '^(File|src/|lines|TOTAL)' | grep -vE '100%$' || true
gcovr --root . --object-directory build/coverage --filter 'src/law/' --filter 'src/procedure/' --fail-under-line 100 \
  build/coverage/CMakeFiles/law.dir build/coverage/CMakeFiles/procedure.dir > /dev/null
