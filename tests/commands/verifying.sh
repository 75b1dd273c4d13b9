#!/usr/bin/env bash
# Every example of docs/verifying.md, run as it stands on the vectors that come with it; and again on vectors with one byte changed, where none may go through.
set -uo pipefail
cd "$(dirname "$0")/../.."
. tests/commands/checks.bash
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export GO111MODULE=off GOPATH=/usr/share/gocode

vectors=docs/formats/vectors/certificate
program="${QINGBAI_PROGRAM:-$PWD/build/qingbai}"
if [ "${1:-}" = --write ]; then # the vectors anew, by hand: one certificate of a demonstration, as the service issues it
  port="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });')"
  "$program" serve --demo --data "$work/data" --listen "127.0.0.1:$port" --public-url https://check.qingbai.example > "$work/serve" 2>&1 &
  pid=$!
  until curl -sf "http://127.0.0.1:$port/readyz" > /dev/null; do kill -0 $pid && sleep 0.2; done
  mkdir -p "$vectors"
  node tests/browser/issue_one.mjs "http://127.0.0.1:$port" "$work" > /dev/null
  cp "$work/certificate.pdf" "$vectors/"
  pdfdetach -save 1 -o "$vectors/certificate.tlog-proof" "$vectors/certificate.pdf"
  pdfdetach -save 2 -o "$vectors/credential.sd-jwt" "$vectors/certificate.pdf"
  pdftoppm -r 300 -png -singlefile "$vectors/certificate.pdf" "$work/page"
  zbarimg -q --raw -Sdisable -Sqrcode.enable "$work/page.png" > "$vectors/qr.txt"
  list="$(cut -d. -f2 "$vectors/credential.sd-jwt" | node -e 'console.log(new URL(JSON.parse(Buffer.from(require("fs").readFileSync(0, "utf8"), "base64url")).status.status_list.uri).pathname)')"
  curl -s "http://127.0.0.1:$port$list" > "$vectors/status.jwt"
  curl -s -H 'Accept: application/statuslist+cwt' "http://127.0.0.1:$port$list" > "$vectors/status.cwt"
  sed -n 's/^Its log: //p' "$work/serve" > "$vectors/log.vkey"
  csplit -sz -f "$work/pem-" "$work/data/seal/seal.pem" '/BEGIN CERTIFICATE/' '{*}'
  cp "$work/pem-00" "$vectors/leaf.pem" && cp "$work/pem-01" "$vectors/issuing.pem" && cp "$work/pem-02" "$vectors/root.pem"
  kill $pid && wait $pid
fi

# The blocks of the page, in its order: 1.sh, 2.sh, 3.py, …
awk -v to="$work" '/^```(sh|python|js|go)$/ { kind = substr($0, 4); file = to "/" ++n "." (kind == "python" ? "py" : kind == "js" ? "mjs" : kind); next }
  /^```$/ { file = ""; next } file { print > file }' docs/verifying.md
run() { # run FOLDER BLOCK
  case "$2" in
    *.sh) (cd "$1" && bash -eu "$2") ;;
    *.py) (cd "$1" && /usr/bin/python3 "$2") ;;
    *.mjs) (cd "$1" && node "$2") ;;
    *.go) (cd "$1" && go run "$2") ;;
  esac
}
fails() { ! "$@" > /dev/null 2>&1; }
flip() { # flip FILE: another letter in its middle
  node -e 'const fs = require("fs"); const [file] = process.argv.slice(1); const b = fs.readFileSync(file); const at = b.length >> 1; b[at] = b[at] === 65 ? 66 : 65; fs.writeFileSync(file, b)' "$1"
}

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
