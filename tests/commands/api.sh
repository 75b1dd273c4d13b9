#!/usr/bin/env bash
# The API of the running service: every example of docs/api.md as it stands, what is answered held against the description that is served, and nothing of it in the log.
set -uo pipefail
cd "$(dirname "$0")/../.."
tree="$PWD"
program="${QINGBAI_PROGRAM:-$PWD/build/qingbai}"
work="$(mktemp -d)"
serving=
. tests/commands/checks.bash
end() {
  [ -z "$serving" ] || { kill "$serving" 2>/dev/null; wait "$serving" 2>/dev/null; }
  serving=
}
trap 'end; rm -rf "$work"' EXIT

port="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });')"
export service="http://127.0.0.1:$port"
"$program" serve --demo --data "$work/data" --listen "127.0.0.1:$port" > "$work/serve.out" 2> "$work/serve.err" &
serving=$!
for _ in $(seq 600); do curl -sf "$service/readyz" > /dev/null && break; kill -0 "$serving" 2>/dev/null || { cat "$work/serve.out" "$work/serve.err"; exit 1; }; sleep 0.1; done

mkdir "$work/held"
node tests/browser/issue_one.mjs "$service" "$work" > "$work/person" || exit 1
cd "$work/held" || exit 1
cp ../certificate.pdf ../receipt.pdf .
qpdf --show-attachment=credential.sd-jwt certificate.pdf > credential.sd-jwt
pdftoppm -r 150 -png -singlefile certificate.pdf ../page
zbarimg -q --raw -Sdisable -Sqrcode.enable ../page.png > qr.txt
pdftotext -layout certificate.pdf ../text
number="$(grep -oE '京公.犯查.字〔[0-9]{4}〕[0-9]+号' ../text | head -n 1)"
code="$(grep -oE '\b[A-Z2-7]{4}([ -][A-Z2-7]{4}){5}[ -][A-Z2-7]{2}\b' ../text | head -n 1)"
export number code

# The n-th example of the page.
example() { awk -v n="$1" '/^```sh$/ { seen++; inside = seen == n; next } /^```/ { inside = 0 } inside' "$tree/docs/api.md"; }
run() { bash -euo pipefail -c "$(example "$1")"; }
check "docs/api.md has its four examples" test "$(grep -c '^```sh$' "$tree/docs/api.md")" -eq 4
run 1 > ../told
check "a batch by QR, credential and number: three specimens on record" test "$(grep -c '^specimen: Specimen: 京公.*on record as of' ../told)" -eq 3
run 2 > ../told
check "a folder of PDFs, each with its answer" test "$(grep -cE '^(certificate|receipt)\.pdf.specimen$' ../told)" -eq 2
check "was it valid yesterday: it was issued today" says '"not_yet"' run 3
run 4 > ../fault.json
check "a fault is named as the page prints it" grep -qF "$(cat ../fault.json)" "$tree/docs/api.md"

ask() { curl -s "$service/api/v1/checks" -H 'Content-Type: application/json' -H 'Accept-Language: en' "$@"; }
status() { curl -s -o /dev/null -w '%{http_code} %{content_type}\n' "$@"; }
surname="$(sed -n 2p ../person)"
check "the credential's name is answered to whoever brought it" says "$surname" jq -r '.answers[1].shown.surname' answers.json
check "and not to whoever has the number" test "$(jq '.answers[2] | has("shown")' answers.json)" = false
case "$code" in A*) wrong="B${code#?}" ;; *) wrong="A${code#?}" ;; esac
for pair in "$number|$wrong" "京公朝犯查证字〔2026〕999999号|$code" "京公朝犯查证字〔2026〕999999号|$wrong"; do
  jq -n --arg number "${pair%|*}" --arg code "${pair#*|}" '{checks: [{$number, $code}]}' | ask -d @- | jq -c '.answers'
done > ../absent
check "an unknown number and a wrong code are one answer" test "$(sort -u ../absent | wc -l)" -eq 1
check "absent" says '"answer":"absent"' cat ../absent
jq -n --arg number "$number" --arg code "$wrong" '{checks: ([range(1000)] | map({$number, $code}))}' > ../fishing.json
ask -d @../fishing.json > ../fished.json
check "a thousand wrong ones: some are answered, the rest wait" test "$(jq '[.answers[] | select(.answer == "too_soon")] | length' ../fished.json)" -ge 970
check "the page waits with them" says '^429' status "$service/check/number" --data-urlencode "number=$number" --data-urlencode "short-code=$code"

check "another path is told as JSON" says '^404 application/json' status "$service/api/v1/certificates"
check "another method too" says '^405 application/json' status "$service/api/v1/checks"
check "a form is not read" says '^415 application/json' status "$service/api/v1/checks" -d 'checks=1'
head -c 17000000 /dev/zero | tr '\0' ' ' > ../large
check "more than 16 MB is refused" says '^413 application/json' status "$service/api/v1/checks" -H 'Content-Type: application/json' -H 'Expect:' --data-binary @../large

curl -s "$service/api/v1/openapi.json" > ../openapi.json
cd "$tree" || exit 1
check "the description is OpenAPI 3.1" node_modules/.bin/validate-api "$work/openapi.json"
check "what is answered is what it says" node tests/commands/api.mjs "$work/openapi.json" Answers "$work/held/answers.json" Answers "$work/fished.json" Problem "$work/fault.json" \
  Batch "$work/held/batch.json" Batch "$work/fishing.json"
end
document="$(sed -n 1p "$work/person")"
check "no name, number or code in the log" sh -c "! grep -qiE '$surname|$document|$number|$(cut -c1-9 <<< "$code")|999999|犯查' '$work/serve.err' '$work/serve.out'"
check "the log has the route alone" grep -q '"http.route":"/api/v1/checks"' "$work/serve.err"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
