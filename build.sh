#!/usr/bin/env bash
# Builds build/qingbai and nothing else.
case "${1:-}" in
  -h|--help)
    cat <<'HELP'
./build.sh [TARGET ...]   installs what is missing (as root), configures and builds; leaves build/qingbai.
                       Without TARGET the program alone; `./build.sh all` builds the tests too.
HELP
    exit 0 ;;
esac
. "$(dirname "$0")/tools/setup.sh"
need_packages build
[ "${1:-}" = all ] && need_packages test
[ $# -eq 0 ] && set -- qingbai
build_preset release "$@"
