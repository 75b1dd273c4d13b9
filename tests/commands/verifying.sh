#!/usr/bin/env bash
# Every example of docs/verifying.md, run as it stands on the vectors that come with it; and again on vectors with one byte changed, where none may go through.
set -uo pipefail
cd "$(dirname "$0")/../.."
. tests/commands/checks.bash
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export GO111MODULE=off GOPATH=/usr/share/gocode

# The blocks of the page, in its order: 1.sh, 2.sh, 3.py, …
awk -v to="$work" '/^```(sh|python|js|go)$/ { kind = substr($0, 4); file = to "/" ++n "." (kind == "python" ? "py" : kind == "js" ? "mjs" : kind); next }
  /^```$/ { file = ""; next } file { print > file }' docs/verifying.md
run() { # run FOLDER BLOCK
  case "$2" in
    *.sh) (cd "$1" && bash -euo pipefail "$2") ;;
    *.py) (cd "$1" && /usr/bin/python3 "$2") ;;
    *.mjs) (cd "$1" && node "$2") ;;
    *.go) (cd "$1" && go run "$2") ;;
  esac
}
fails() { ! "$@" > /dev/null 2>&1; }
flip() { # flip FILE: another letter in its middle
  node -e 'const fs = require("fs"); const [file] = process.argv.slice(1); const b = fs.readFileSync(file); const at = b.length >> 1; b[at] = b[at] === 65 ? 66 : 65; fs.writeFileSync(file, b)' "$1"
}

vectors=docs/formats/vectors/certificate
cp -r "$vectors" "$work/sound"
blocks=("$work"/[0-9]*.*)
check "the page has examples in four languages" test "${#blocks[@]}" -ge 7
for block in "${blocks[@]}"; do check "runs: example $(basename "$block")" run "$work/sound" "$block"; done

altered() { # altered FILE BLOCK: the example does not go through where the file is another
  rm -rf "$work/altered"
  cp -r "$vectors" "$work/altered"
  flip "$work/altered/$1"
  fails run "$work/altered" "$2"
}
of() { grep -l "$1" "${blocks[@]}" | head -n 1; } # the example that says so
check "OpenSSL: an altered PDF is refused" altered certificate.pdf "$(of 'cms -verify')"
check "Python: an altered QR is refused" altered qr.txt "$(of Signature1)"
check "Node: an altered credential is refused" altered credential.sd-jwt "$(of inflateSync)"
check "Node: an altered list is refused" altered status.jwt "$(of inflateSync)"
check "Go: an altered proof is refused" altered certificate.tlog-proof "$(of CheckRecord)"

# The program itself, with the roots and the list that somebody has fetched, and no register.
program="${QINGBAI_PROGRAM:-$PWD/build/qingbai}"
mkdir "$work/keys"
cat "$vectors/leaf.pem" "$vectors/issuing.pem" "$vectors/root.pem" > "$work/keys/seal.pem"
cp "$vectors/root.pem" "$work/keys/"
for file in certificate.pdf qr.txt credential.sd-jwt; do
  check "qingbai check: $file is a specimen" says '[Ss]pecimen' "$program" check "$vectors/$file" --keys "$work/keys" --list "$vectors/status.jwt"
  cp "$vectors/$file" "$work/altered-$file"
  flip "$work/altered-$file"
  check "qingbai check: $file altered is none" fails says '[Ss]pecimen' "$program" check "$work/altered-$file" --keys "$work/keys" --list "$vectors/status.jwt"
done
check "qingbai check: an old list says that it is too old, or nothing" fails says 'Valid' "$program" check "$vectors/qr.txt" --keys "$work/keys" --list "$vectors/status.jwt"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
