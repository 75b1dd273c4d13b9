# Sourced by ./run, ./build.sh, ./test and ./bench: installs what is missing and builds. Debian 12.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

# need_packages build|test ...: every package of tools/packages-NAME.txt is installed, or said to be missing.
need_packages() {
  local list missing=() package
  for list in "$@"; do
    while read -r package; do
      case "$package" in ''|'#'*) continue ;; esac
      [ "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" = 'install ok installed' ] || missing+=("$package")
    done < "tools/packages-$list.txt"
  done
  case " $* " in *' test '*) command -v node >/dev/null && command -v npm >/dev/null || missing+=(nodejs npm) ;; esac
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    say "Missing Debian packages: ${missing[*]}"
    say "As root: apt-get update && apt-get install --no-remove --no-install-recommends ${missing[*]}"
    exit 3
  fi
  say "Installing ${#missing[@]} Debian packages …"
  apt-get update -qq
  if ! DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-remove --no-install-recommends "${missing[@]}" > build-setup.log 2>&1; then
    tail -n 20 build-setup.log >&2
    say "The packages could not be installed without removing others (nothing is ever removed here). Missing: ${missing[*]}"
    exit 3
  fi
  rm -f build-setup.log
}

# need_node_packages [DIR]: what package-lock.json names, without install scripts; again only when it changed.
need_node_packages() {
  local dir="${1:-.}"
  if ! cmp -s "$dir/package-lock.json" "$dir/node_modules/.installed-lock.json" 2>/dev/null; then
    say "Installing npm packages${1:+ of $1} …"
    (cd "$dir" && npm ci --ignore-scripts --legacy-peer-deps --no-audit --no-fund --loglevel=error >&2)
    cp "$dir/package-lock.json" "$dir/node_modules/.installed-lock.json"
  fi
}

# build_preset NAME [target ...]: configures where needed and builds, with progress.
build_preset() {
  local preset="$1" dir=build
  shift
  [ "$preset" = release ] || dir="build/$preset"
  if [ ! -f "$dir/build.ninja" ]; then
    say "Configuring ($preset) …"
    cmake --preset "$preset" > "${TMPDIR:-/tmp}/qingbai-configure.$$" 2>&1 || { cat "${TMPDIR:-/tmp}/qingbai-configure.$$" >&2; exit 1; }
    rm -f "${TMPDIR:-/tmp}/qingbai-configure.$$"
  fi
  say "Building ($preset) …"
  NINJA_STATUS='[%f/%t %es] ' cmake --build "$dir" ${@:+--target "$@"} >&2
}
