# Sourced by the tests of this folder. Each check is a line with ok or failed, counted in `passed` and `failed`; `work` is a folder of the test's own.
passed=0 failed=0

check() { # check NAME COMMAND ...: the command succeeds
  local name="$1"
  shift
  if "$@" > "$work/said" 2>&1; then
    passed=$((passed + 1))
    echo "ok     $name"
  else
    failed=$((failed + 1))
    echo "failed $name"
    head -c 1500 "$work/said" | sed 's/^/       /'
  fi
}
says() { # says PATTERN COMMAND ...: the command prints it, whatever its status
  local pattern="$1" said
  shift
  said="$("$@" 2>&1)"
  printf '%s\n' "$said"
  grep -qE -- "$pattern" <<< "$said"
}
