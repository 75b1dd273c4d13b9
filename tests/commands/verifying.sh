#!/usr/bin/env bash
# Every example of docs/verifying.md, run as it stands on the vectors that come with it; again on vectors with one byte changed, where none may go through; and on what is made for it
# (verifying_made.py): lists of now, and what the formats call an error. Then the worked examples of docs/formats, held to the vectors (verifying_bytes.py).
set -uo pipefail
cd "$(dirname "$0")/../.."
. tests/commands/checks.bash
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export GO111MODULE=off GOPATH=/usr/share/gocode

vectors=docs/formats/vectors/certificate
program="${QINGBAI_PROGRAM:-$PWD/build/qingbai}"
serve() { # serve: a demonstration, at $port, until `kill $pid`
  port="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });')"
  "$program" serve --demo --data "$work/data" --listen "127.0.0.1:$port" --public-url https://check.qingbai.example > "$work/serve" 2>&1 &
  pid=$!
  until curl -sf "http://127.0.0.1:$port/readyz" > /dev/null; do kill -0 $pid && sleep 0.2 || return 1; done
}
if [ "${1:-}" = --write ]; then # the vectors anew, by hand: one certificate of a demonstration, as the service issues it
  serve || exit 1
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
  { curl -s "http://127.0.0.1:$port/check/keys" && echo; } > "$vectors/keys.json"
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

of() { grep -l -- "$1" "$work"/[0-9]*.* | head -n 1; } # the example that says so
keys="$(of 'keys\["chains"\]')" leads="$(of 'openssl verify')" pdf="$(of 'cms -verify')" paper="$(of Signature1)" wallet="$(of inflateSync)" log="$(of CheckRecord)"

cp -r "$vectors" "$work/sound"
blocks=("$work"/[0-9]*.*)
check "the page has examples in four languages" test "${#blocks[@]}" -ge 8
for block in "${blocks[@]}"; do check "runs: example $(basename "$block")" run "$work/sound" "$block"; done
now='^(unknown: the list is not one of now$|stands as of )' # the second for a day after --write
check "Python: the list of the vectors is one of its time" says "$now" run "$work/sound" "$paper"
check "Node: the list of the vectors is one of its time" says "$now" run "$work/sound" "$wallet"

altered() { # altered FILE BLOCK: the example does not go through where the file is another
  rm -rf "$work/altered"
  cp -r "$work/sound" "$work/altered"
  flip "$work/altered/$1"
  fails run "$work/altered" "$2"
}
check "OpenSSL: an altered PDF is refused" altered certificate.pdf "$pdf"
check "Python: an altered QR is refused" altered qr.txt "$paper"
check "Python: an altered list is refused" altered status.cwt "$paper"
check "Node: an altered credential is refused" altered credential.sd-jwt "$wallet"
check "Node: an altered list is refused" altered status.jwt "$wallet"
check "Go: an altered proof is refused" altered certificate.tlog-proof "$log"

# The file of keys: what comes out of it is what the vectors have, and so with that of a service that runs.
same_certificate() { cmp <(openssl x509 -in "$1" -outform DER) <(openssl x509 -in "$2" -outform DER); }
for file in root issuing leaf; do
  made="$work/sound/$file.pem"
  [ $file != leaf ] || made="$work/sound/leaf-0.pem"
  check "keys.json: $file.pem is that of the vectors" same_certificate "$made" "$vectors/$file.pem"
done
of_service() { # of_service: the file of keys of a demonstration, by the page's examples
  mkdir "$work/service" && serve || return 1
  curl -sf "http://127.0.0.1:$port/check/keys" > "$work/service/keys.json"
  kill $pid && wait $pid
  [ "$(jq -c keys_unsorted "$work/service/keys.json")" = "$(jq -c keys_unsorted "$vectors/keys.json")" ] && run "$work/service" "$keys" && run "$work/service" "$leads"
}
check "keys.json: that of a service that runs has the same form, and its leaf leads to its root" says '^leaf-0.pem: OK$' of_service

# What is made: a house with two seals and a list of now, and another house that calls itself the same.
check "made: a house of its own" /usr/bin/python3 tests/commands/verifying_made.py "$vectors" "$work/made"
for house in ours foreign; do
  check "made: the keys of $house" run "$work/made/$house" "$keys"
  check "made: the leaves of $house lead to its root" says '^leaf-1.pem: OK$' run "$work/made/$house" "$leads"
  check "made: what is no seal of $house is left out" test ! -e "$work/made/$house/leaf-2.pem" -a -e "$work/made/$house/leaf-0.pem"
done
answers() { # answers SAID BLOCK [MADE FILE] ...: the example goes through and says this last, with what was made in the file's place
  local said="$1" block="$2"
  placed "${@:3}" && run "$work/house" "$block" > "$work/answered" || return 1
  tail -n 1 "$work/answered"
  tail -n 1 "$work/answered" | grep -qE -- "$said"
}
refuses() { # refuses REASON BLOCK [MADE FILE] ...: it ends with an error that says this, and nothing of how the certificate stands
  local reason="$1" block="$2"
  placed "${@:3}" || return 1
  run "$work/house" "$block" > "$work/answered" 2>&1 && { echo "it goes through:" && cat "$work/answered"; return 1; }
  cat "$work/answered"
  grep -qE -- "$reason" "$work/answered" && ! grep -qE '^(stands|revoked|expired|unknown: the list)' "$work/answered"
}
placed() { # placed [MADE FILE] ...
  rm -rf "$work/house"
  cp -r "$work/made/ours" "$work/house"
  for (( ; $# > 1; )); do cp "$work/made/$1" "$work/house/$2" && shift 2 || return 1; done
}

# OpenSSL, where the system trusts a root that we do not.
mkdir "$work/trusted"
cp "$vectors/root.pem" "$work/trusted/"
openssl rehash "$work/trusted" 2> "$work/rehashed"
system_trusts() { (export SSL_CERT_DIR="$work/trusted" && "$@"); }
foreign_root() { # the leaves of ours, and the root of another house; nothing else is trusted
  placed foreign/root.pem root.pem && fails run "$work/house" "$leads" && fails ls "$work"/house/leaf-*.pem
}
trusted_leaves() { # a leaf of another house, here that of the vectors, whose root the system trusts, and our root: our own alone is left
  placed && cp "$vectors/leaf.pem" "$work/house/leaf-1.pem" && cat "$vectors/issuing.pem" >> "$work/house/issuing.pem" && system_trusts run "$work/house" "$leads" &&
    test ! -e "$work/house/leaf-1.pem" -a -e "$work/house/leaf-0.pem"
}
check "OpenSSL: a leaf that leads to another root is refused" foreign_root
check "OpenSSL: a leaf that leads to a root of the system's is refused" trusted_leaves
check "OpenSSL: a PDF whose chain leads to a root of the system's is refused" system_trusts refuses 'unable to get|[Vv]erif' "$pdf"

# The same of both forms: the paper with its list as CWT, in Python, the credential with its list as JWT, in Node.
for form in cwt jwt; do
  [ $form = cwt ] && name=Python block="$paper" || name=Node block="$wallet"
  check "$name: stands" answers '^stands as of ' "$block"
  check "$name: stands, where its neighbours do not" answers '^stands as of ' "$block" beside.$form status.$form
  check "$name: revoked or replaced" answers '^revoked or replaced$' "$block" set.$form status.$form
  for list in expired expired-set of-then later; do check "$name: a list that is $list says nothing" answers '^unknown: ' "$block" $list.$form status.$form; done
  for list in another elsewhere; do check "$name: a list that is $list is refused" refuses 'somebody else' "$block" $list.$form status.$form; done
  for list in foreign purpose; do check "$name: a list by a key that is $list is refused" refuses 'not ours' "$block" $list.$form status.$form; done
  for list in small large cut two-bits; do check "$name: a list that is $list is refused" refuses 'not a list|ERR_BUFFER_TOO_LARGE|unexpected end' "$block" $list.$form status.$form; done
done
check "Python: a list with something behind its bits is refused" refuses 'not a list' "$paper" behind.cwt status.cwt
for list in unprotected untagged spelled longer as-qr more order critical; do
  check "Python: a list that is $list is refused" refuses 'not ours|not a list' "$paper" $list.cwt status.cwt
done
for code in small-letters padded left-over address foreign purpose as-list conclusion; do check "Python: a QR that is $code is refused" refuses 'not ours' "$paper" $code.txt qr.txt; done
check "Python: a QR of before there were lists is unknown" refuses '^unknown: issued before' "$paper" no-list.txt qr.txt
check "Python: a QR that is good for a while" answers '^stands as of ' "$paper" until.txt qr.txt
check "Python: a QR that was" answers '^expired$' "$paper" over.txt qr.txt
check "Node: everything that may be is withheld" answers '^stands as of ' "$wallet" withheld.sd-jwt credential.sd-jwt
check "Node: a credential that was good for a while" answers '^expired$' "$wallet" over.sd-jwt credential.sd-jwt
check "Node: an entry beyond the list is refused" refuses 'not an entry' "$wallet" beyond.sd-jwt credential.sd-jwt
for what in doubled unsigned; do check "Node: a disclosure that is $what is refused" refuses 'disclosed twice, or not signed' "$wallet" $what.sd-jwt credential.sd-jwt; done
for what in none none-signed header as-list; do check "Node: a header that is $what is refused" refuses 'another header' "$wallet" $what.sd-jwt credential.sd-jwt; done
for what in foreign foreign-chain purpose digest-twice name-twice no-text no-end; do
  check "Node: a credential that is $what is refused" refuses 'not ours' "$wallet" $what.sd-jwt credential.sd-jwt
done

# The vectors themselves, forged as anybody can.
doubled() { sed -i -E 's/~([^~]+)~$/~\1~\1~/' "$1/credential.sd-jwt"; }
unsigned() { printf '%s~' "$(printf '["AAAAAAAAAAAAAAAAAAAAAA","document_number","X1"]' | basenc --base64url -w 0 | tr -d =)" >> "$1/credential.sd-jwt"; }
none() {
  node -e 'const fs = require("fs"); const [file] = process.argv.slice(1); const [head, ...rest] = fs.readFileSync(file, "utf8").split(".");
    const said = JSON.stringify({ ...JSON.parse(Buffer.from(head, "base64url")), alg: "none" });
    fs.writeFileSync(file, [Buffer.from(said).toString("base64url"), ...rest].join("."))' "$1/credential.sd-jwt"
}
foreign() { cp "$work/made/foreign/credential.sd-jwt" "$1/"; }
forged() { # forged HOW REASON
  rm -rf "$work/forged"
  cp -r "$work/sound" "$work/forged"
  "$1" "$work/forged"
  fails cmp -s "$work/sound/credential.sd-jwt" "$work/forged/credential.sd-jwt" && fails run "$work/forged" "$wallet" && says "$2" run "$work/forged" "$wallet" &&
    fails says '[Ss]pecimen' "$program" check "$work/forged/credential.sd-jwt" --keys "$work/keys" --list "$vectors/status.jwt"
}
mkdir "$work/keys"
cat "$vectors/leaf.pem" "$vectors/issuing.pem" "$vectors/root.pem" > "$work/keys/seal.pem"
cp "$vectors/root.pem" "$work/keys/"
check "Node and qingbai check: a doubled disclosure is refused" forged doubled 'disclosed twice, or not signed'
check "Node and qingbai check: an unsigned disclosure is refused" forged unsigned 'disclosed twice, or not signed'
check "Node and qingbai check: alg none is refused" forged none 'another header'
check "Node and qingbai check: a foreign chain is refused" forged foreign 'does not lead to the root'

# The worked examples of the formats.
check "docs/formats: the worked examples are the vectors, to the byte" /usr/bin/python3 tests/commands/verifying_bytes.py docs/formats "$vectors"

# The program itself, with the roots and the list that somebody has fetched, and no register.
for file in certificate.pdf qr.txt credential.sd-jwt; do
  check "qingbai check: $file is a specimen" says '[Ss]pecimen' "$program" check "$vectors/$file" --keys "$work/keys" --list "$vectors/status.jwt"
  cp "$vectors/$file" "$work/altered-$file"
  flip "$work/altered-$file"
  check "qingbai check: $file altered is none" fails says '[Ss]pecimen' "$program" check "$work/altered-$file" --keys "$work/keys" --list "$vectors/status.jwt"
done
check "qingbai check: an old list says that it is too old, or nothing" fails says 'Valid' "$program" check "$vectors/qr.txt" --keys "$work/keys" --list "$vectors/status.jwt"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
