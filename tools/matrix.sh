#!/usr/bin/env bash
# Prints the matrix: every provision and reading of src/law/provision.h with the number of tests that carry its tag, as the built test
# programs list them, and of scripts that name it in a comment "[tag]". Names that tests/tidy/not_yet.txt awaits are printed with what brings them.
# Ends with 1 where a name has neither.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
case "${1:-}" in
  -h|--help) sed -n 's/^# //p' "$0"; exit 0 ;;
esac

names() { # names ENUMERATION
  sed -n "/^enum class $1 {/,/};/p" src/law/provision.h | sed '1d; s,//.*,,' | grep -oE '[a-z][a-z0-9_]*'
}

# One line "COUNT [tag]" a tag, summed over all programs and scripts.
counts() {
  local program
  for program in build/tests/*_test; do
    # Listing tags ends with their number as the exit status.
    { "$program" --list-tags || true; } | sed -nE 's/^ +([0-9]+) +((\[[^]]+\])+)$/\1 \2/p'
  done
  { grep -hoE '^\s*(//|#)\s*(\[[a-z0-9_]+\]\s*)+' tests/browser/*.mjs tests/commands/*.sh 2>/dev/null || true; } | { grep -oE '\[[a-z0-9_]+\]' || true; } | sed 's/^/1 /'
}

compgen -G 'build/tests/*_test' > /dev/null || { echo "matrix: no test program in build/tests: ./build.sh all" >&2; exit 1; }
table="$(counts | awk '{ sum[$2] += $1 } END { for (tag in sum) print tag, sum[tag] }')"
gaps=0 held=0 awaited=0
for enumeration in Provision Reading; do
  echo "$enumeration"
  for name in $(names "$enumeration"); do
    count="$(awk -v tag="[$name]" '$1 == tag { print $2 }' <<< "$table")"
    reason="$(sed -nE "s/^$name +//p" tests/tidy/not_yet.txt)"
    if [ -n "$count" ]; then
      held=$((held + 1))
      printf '  %-26s %4d tests\n' "$name" "$count"
    elif [ -n "$reason" ]; then
      awaited=$((awaited + 1))
      printf '  %-26s    – %s\n' "$name" "$reason"
    else
      gaps=$((gaps + 1))
      printf '  %-26s    0 GAP\n' "$name"
    fi
  done
done
echo "$held held by tests, $awaited not yet (tests/tidy/not_yet.txt), $gaps gaps"
[ "$gaps" -eq 0 ]
