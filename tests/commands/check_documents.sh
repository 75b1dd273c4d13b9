#!/usr/bin/env bash
# One certificate from the counter, held to checkers that are not ours; then the commands of the program on what the service kept.
# Each check is a line with ok or failed; the last line counts them; the exit status is 1 when one failed.
set -uo pipefail
cd "$(dirname "$0")/../.."
program="${QINGBAI_PROGRAM:-$PWD/build/qingbai}"
work="$(mktemp -d)"
pid=
. tests/commands/checks.bash

stop() { # ends the service in order and waits for it
  [ -n "$pid" ] || return 0
  kill "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  pid=
}
trap 'stop; rm -rf "$work"' EXIT

ends_with() { # ends_with STATUS COMMAND ...: the command ends so
  local status="$1" ended
  shift
  "$@"
  ended=$?
  echo "exit status $ended"
  [ "$ended" -eq "$status" ]
}
serve() { # serve DATA [--demo]: starts the service on a free port and waits until it is ready
  local tries
  port="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });')"
  origin="http://127.0.0.1:$port"
  QINGBAI_LISTEN="127.0.0.1:$port" QINGBAI_DATA="$1" "$program" serve ${2:+"$2"} > "$work/serve.out" 2> "$work/serve.err" &
  pid=$!
  for tries in $(seq 600); do
    curl -sf "$origin/readyz" > /dev/null && return 0
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
  done
  echo "the service does not start:"
  cat "$work/serve.out" "$work/serve.err"
  exit 1
}

flip() { # flip FILE OFFSET TO: a copy with one bit of one byte changed
  node -e 'const fs = require("fs"); const [from, at, to] = process.argv.slice(1); const b = fs.readFileSync(from); b[Number(at)] ^= 1; fs.writeFileSync(to, b)' "$1" "$2" "$3"
}

data="$work/data"
pdf="$work/certificate.pdf"
serve "$data" --demo
node tests/browser/issue_one.mjs "$origin" "$work" handed-over > "$work/person" || { echo "no certificate"; exit 1; }
{ read -r number; read -r surname; } < "$work/person"

# The signature, by poppler with the demonstration's root as the only one it trusts.
mkdir "$work/nss"
certutil -N -d "sql:$work/nss" --empty-password
csplit -sz -f "$work/pem-" "$data/seal/seal.pem" '/BEGIN CERTIFICATE/' '{*}'
root="$(grep -l 'BEGIN CERTIFICATE' "$work"/pem-* | tail -n 1)"
certutil -A -d "sql:$work/nss" -n demonstration -t CT,C,C -i "$root"
for file in certificate receipt; do
  check "pdfsig: the signature of the $file is valid" says 'Signature is Valid' pdfsig -nssdir "$work/nss" "$work/$file.pdf"
  check "pdfsig: its certificate is trusted" says 'Certificate is Trusted' pdfsig -nssdir "$work/nss" "$work/$file.pdf"
  check "pdfsig: it covers the whole document" says 'Total document signed' pdfsig -nssdir "$work/nss" "$work/$file.pdf"
  check "mutool: nothing was changed since the $file was signed" says 'not changed since signing|has not been modified|unchanged' mutool sign -v "$work/$file.pdf"
  check "qpdf: the $file is a sound PDF" qpdf --check "$work/$file.pdf"
done
flip "$pdf" $(($(stat -c %s "$pdf") / 3)) "$work/altered.pdf"
check "pdfsig: a changed byte is seen" says 'Digest Mismatch|Invalid' pdfsig -nssdir "$work/nss" "$work/altered.pdf"

# What it says, and what its QR code says.
check "pdftotext: the passport number" says "$number" pdftotext "$pdf" -
check "pdftotext: the surname" says "$surname" pdftotext "$pdf" -
check "pdftotext: the name in its own script" says 'Юлия Соколова' pdftotext "$pdf" -
check "pdftotext: the number of the certificate" says '京公朝犯查.字〔[0-9]{4}〕[0-9]+号' pdftotext "$pdf" -
pdftoppm -r 150 -png -singlefile "$pdf" "$work/page"
check "zbarimg: the QR code is read at 150 dpi" says '^HTTPS?://[^#]*/C#[A-Z2-7]+$' zbarimg --quiet --raw -Sdisable -Sqrcode.enable "$work/page.png"

# What the service does each night, for today and beside it: receipt and certificate, with what the certificate carries.
today="$(TZ=Asia/Shanghai date +%F)"
check "nightly: the documents of the day stand the public check" says '2 documents checked, 0 alarms' "$program" nightly --data "$data" --day "$today"
cp -r "$data" "$work/copy"
sqlite3 "$work/copy/journal.db" "DELETE FROM blobs WHERE length(bytes) = (SELECT max(length(bytes)) FROM blobs)"
check "nightly: a file that is missing is an alarm" says '1 alarms' "$program" nightly --data "$work/copy" --day "$today"
# What was damaged is named, and the rest is looked at all the same.
cp -r "$data" "$work/hurt"
sqlite3 "$work/hurt/journal.db" "UPDATE blobs SET bytes = zeroblob(length(bytes)) WHERE length(bytes) = (SELECT max(length(bytes)) FROM blobs)"
check "nightly: a file that does not open is an alarm" says '^qingbai: document [a-z2-7]{26}: its file does not open$' "$program" nightly --data "$work/hurt" --day "$today"
check "nightly: and the other documents are checked" says '2 documents checked, 1 alarms' "$program" nightly --data "$work/hurt" --day "$today"
sqlite3 "$work/hurt/journal.db" "UPDATE entries SET ordinary = zeroblob(length(ordinary)) WHERE position = 20"
check "nightly: so is an entry that does not open" says '^qingbai: entry 20: it does not open$' "$program" nightly --data "$work/hurt" --day "$today"

# The program's own check, beside the journal and without it.
check "check: a specimen, unaltered and on record" says 'pecimen' "$program" check "$pdf" --data "$data"
check "check: altered after one byte" says 'ltered' "$program" check "$work/altered.pdf" --data "$data"
qpdf --empty "$work/foreign.pdf" 2>/dev/null
check "check: another PDF is not ours" says 'ot ours' "$program" check "$work/foreign.pdf" --data "$data"
zbarimg --quiet --raw -Sdisable -Sqrcode.enable "$work/page.png" > "$work/qr.txt"
pdfdetach -saveall -o "$work" "$pdf"
for file in qr.txt credential.sd-jwt; do
  check "check: the journal beside the service is asked for $file" says 'on record as of' "$program" check "$work/$file" --data "$data"
  check "check: $file without a journal is a specimen of which nothing is on record" says 'Specimen: signed for' "$program" check "$work/$file" --keys "$data/seal"
done
check "check: a credential of the service's own address is asked for" says 'on record as of' \
  "$program" check "$work/credential.sd-jwt" --data "$data" --public-url "$origin"
check "check: and one of another address is not on record" says 'no such document' \
  "$program" check "$work/credential.sd-jwt" --data "$data" --public-url https://another.example
yesterday="$(TZ=Asia/Shanghai date -d yesterday +%F)"
check "check: today is asked about as now" says 'on record as of' "$program" check "$pdf" --data "$data" --day "$today"
for file in certificate.pdf qr.txt credential.sd-jwt; do
  check "check: the day before it was issued, by the journal: $file" says 'Not yet: ' "$program" check "$work/$file" --data "$data" --day "$yesterday"
done
curl -sf "$origin/status/$(($(date +%Y) * 16 - 32000))" > "$work/status.jwt"
check "check: a list of now is not the one of a day that is past, and it says which is" says "fetch $origin/status/[0-9]+[?]time=[0-9]+" \
  "$program" check "$work/credential.sd-jwt" --keys "$data/seal" --list "$work/status.jwt" --day "$yesterday"
for day in 2026-02-30 tomorrow 9999-01-01; do
  check "check: no day up to today: $day" ends_with 2 "$program" check "$pdf" --data "$data" --day "$day"
done
curl -sf "$origin/check/keys" > "$work/keys.json"
mkdir "$work/fetched-keys" && cp "$work/keys.json" "$work/fetched-keys/"
for keys in keys.json fetched-keys; do
  check "check: by what /check/keys answered ($keys)" says 'Specimen: signed for' "$program" check "$work/qr.txt" --keys "$work/$keys"
done
check "check: a file that is no document of keys is said so" says 'not the keys that an issuer answers' "$program" check "$work/qr.txt" --keys "$pdf"
check "check: elsewhere, with the roots alone" says 'pecimen|nknown' "$program" check "$pdf" --keys "$data/seal"
check "check: a file that is not there" ends_with 2 "$program" check "$work/nowhere.pdf" --data "$data"
check "check: without a data folder it says that the keys are missing, and how they are named" says 'no keys to check by at .*nowhere/seal.*--keys' \
  "$program" check "$pdf" --data "$work/nowhere"
check "check: and that the set-up is wrong" ends_with 3 "$program" check "$pdf" --data "$work/nowhere"
check "check: keys that are not there are said so too" says 'no keys to check by at .*/nowhere' "$program" check "$pdf" --keys "$work/nowhere"

# The same certificate for a wallet.
check "wallet: offered to its holder, fetched, accepted by another's library" node tests/commands/wallet.mjs "$origin" "$pdf" "$root"
check "wallet: the public list of statuses answers 304 to whoever has it" says '^304$' curl -s -o /dev/null -w '%{http_code}\n' \
  -H "If-None-Match: $(curl -si "$origin/status/$(($(date +%Y) * 16 - 32000))" | tr -d '\r' | sed -n 's/^ETag: //p')" "$origin/status/$(($(date +%Y) * 16 - 32000))"

# The docket is the journal, folded: dropped and folded anew it is the same.
node tests/browser/docket_text.mjs "$origin" > "$work/docket-before"
stop
check "journal verify: clean" ends_with 0 "$program" journal verify --data "$data"
check "journal rebuild" "$program" journal rebuild --data "$data"
check "journal verify: still clean" ends_with 0 "$program" journal verify --data "$data"
serve "$data" --demo
node tests/browser/docket_text.mjs "$origin" > "$work/docket-after"
check "the rebuilt docket is the same" diff "$work/docket-before" "$work/docket-after"
stop

# One byte of the database changed: the first bad entry is named.
journal="$data/journal.db"
sqlite3 "$journal" 'PRAGMA wal_checkpoint(TRUNCATE)' > /dev/null 2>&1
cp -r "$data" "$work/damaged"
node tests/commands/damage.mjs "$work/damaged/journal.db" > "$work/damage"
check "journal verify: names the first bad entry after a byte was changed" says "NOT SOUND: entry $(cat "$work/damage")\\b" "$program" journal verify --data "$work/damaged"
check "and its exit status says so" ends_with 1 "$program" journal verify --data "$work/damaged"

# The law as a filter, and the register.
check "rules due: the worked example" says '^\{"due": ?"2026-10-10", ?"provisional": ?false\}$' "$program" rules due <<< '{"start":"2026-09-30","working_days":3}'
check "rules due: with a stop" says '"2026-10-15"' "$program" rules due \
  <<< '{"start": "2026-09-30", "working_days": 3, "stops": [{"approved": "2026-10-08", "concluded": "2026-10-12"}]}'
check "rules due: a malformed line is an error, and the others go on" says '^\{"due"' "$program" rules due <<< $'{}\n{"start":"2026-09-30","working_days":3}'
check "rules due: and the status says so" ends_with 1 "$program" rules due <<< '{}'
"$program" register generate --people 500 --seed 7 --out "$work/one.db" > /dev/null
"$program" register generate --people 500 --seed 7 --out "$work/two.db" > /dev/null
"$program" register generate --people 500 --seed 8 --out "$work/three.db" > /dev/null
check "register generate: the same seed writes the same bytes" cmp "$work/one.db" "$work/two.db"
check "register generate: another seed, another register" ends_with 1 cmp -s "$work/one.db" "$work/three.db"

# Without --demo: no accounts, and a set-up link that works once. It has not run for days: no night of them is left out.
mkdir "$work/bare"
night() { TZ=Asia/Shanghai date -d "3 hours ago $1 days ago" +%F; }
night 4 > "$work/bare/nightly"
serve "$work/bare"
sleep 1
check "the nights of the days that it did not run are made up for" says "^$(night 3) $(night 2) $(night 1) \$" \
  bash -c "grep -o '\"night\":\"[0-9-]*' '$work/serve.err' | cut -d'\"' -f4 | tr '\n' ' '"
check "and the last is remembered" says "^$(night 1)\$" cat "$work/bare/nightly"
link="$(grep -oE '/setup/[a-zA-Z0-9_-]+' "$work/serve.out")"
check "serve without --demo prints a set-up link" test -n "$link"
check "and tells no accounts" ends_with 1 grep -q 'demonstration-only\|chaoyang' "$work/serve.out"
check "nor on the sign-in page" ends_with 1 says 'demonstration-only|chaoyang' curl -s "$origin/sign-in"
form="$(curl -s "$origin$link" | grep -oE 'name="form" value="[^"]*"' | head -n 1 | cut -d'"' -f4)"
fields=(--data-urlencode "form=$form" --data-urlencode login=first.administrator --data-urlencode "name=First Administrator")
check "a short password is refused" says '^422$' curl -s -o /dev/null -w '%{http_code}\n' "$origin$link" "${fields[@]}" --data-urlencode password=short
check "the first account is opened" says '^200$' curl -s -o /dev/null -w '%{http_code}\n' "$origin$link" "${fields[@]}" --data-urlencode 'password=seven quiet herons at dusk'
check "the link works once" says '^404$' curl -s -o /dev/null -w '%{http_code}\n' "$origin$link"
check "and the account signs in" says '^303$' curl -s -o /dev/null -w '%{http_code}\n' "$origin/sign-in" --data-urlencode "form=$form" \
  --data-urlencode login=first.administrator --data-urlencode 'password=seven quiet herons at dusk'
stop

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
