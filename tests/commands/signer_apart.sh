#!/usr/bin/env bash
# The service and its signer as two processes: what the first asks for the second signs, and while the second is away nothing is signed and nothing is lost.
set -uo pipefail
cd "$(dirname "$0")/../.."
program="${QINGBAI_PROGRAM:-$PWD/build/qingbai}"
work="$(mktemp -d)"
serving= signing=
. tests/commands/checks.bash
end() { # end PID: in order, and waits for it
  [ -z "$1" ] || { kill "$1" 2>/dev/null; wait "$1" 2>/dev/null; }
}
trap 'end "$serving"; end "$signing"; rm -rf "$work"' EXIT

start_signer() {
  "$program" signer --demo --data "$work/apart" --socket "$work/socket" >> "$work/signer.out" 2>&1 &
  signing=$!
  for _ in $(seq 200); do [ -S "$work/socket" ] && return 0; sleep 0.1; done
  cat "$work/signer.out"; exit 1
}

# A key for the domestic signature too, by a ceremony, in the folder that only the signer has.
mkdir -p "$work/data/seal"
cat > "$work/plan.json" <<'PLAN'
{"ceremony": {"zh": "试用", "en": "A trial"}, "organization": {"zh": "北京市公安局", "en": "Beijing Public Security Bureau"}, "country": "CN", "place": "北京 Beijing",
 "people": [{"name": "甲", "role": "主持 master"}, {"name": "乙", "role": "见证 witness"}], "make": ["sm2"], "sm2": "sm2.key", "protocol": "protocol.txt"}
PLAN
check "key ceremony: an SM2 key, with its protocol" says '签名 signature' sh -c "'$program' key ceremony '$work/plan.json' > '$work/told' && cat '$work/protocol.txt'"
start_signer
end "$signing"
cp "$work/sm2.key" "$work/sm2.key.pub" "$work/apart/seal/"
cp "$work/apart/seal/"*.pem "$work/sm2.key.pub" "$work/data/seal/"
start_signer
check "the service's folder holds no key of the seal" test ! -e "$work/data/seal/seal.key"

port="$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });')"
origin="http://127.0.0.1:$port"
serve() {
  "$program" serve --demo --data "$work/data" --listen "127.0.0.1:$port" --signer "$work/socket" >> "$work/serve.out" 2>> "$work/serve.err" &
  serving=$!
  for _ in $(seq 600); do curl -sf "$origin/readyz" > /dev/null && break; kill -0 "$serving" 2>/dev/null || { cat "$work/serve.out" "$work/serve.err"; exit 1; }; sleep 0.1; done
}
serve

check "a certificate is signed by the other process" node tests/browser/issue_one.mjs "$origin" "$work"
check "check: a specimen, unaltered and on record" says 'pecimen' "$program" check "$work/certificate.pdf" --data "$work/data"
check "it carries the domestic signature" says 'SM2 with SM3' qpdf --show-attachment=credential.sm2.json "$work/certificate.pdf"
check "the signer wrote down both documents" test "$(grep -c '"kind":"\(certificate\|receipt\)"' "$work/apart/signer/signed.log")" -eq 2
check "and nothing personal" sh -c "! grep -qi 'sokolova' '$work/apart/signer/signed.log' '$work/serve.err'"
list="$(($(date +%Y) * 16 - 32000))"
check "the public list is signed by it" says '^200$' curl -s -o /dev/null -w '%{http_code}\n' "$origin/status/$list"
check "and written down" grep -q '"kind":"list"' "$work/apart/signer/signed.log"

kill -9 "$signing"; wait "$signing" 2>/dev/null
check "without the signer acts that sign say 503" says '503' node tests/browser/issue_one.mjs "$origin" "$work"
check "and reading goes on" says '^200$' curl -s -o /dev/null -w '%{http_code}\n' "$origin/check"
start_signer
check "with the signer back certificates are signed again" node tests/browser/issue_one.mjs "$origin" "$work"
end "$serving"; serving=
check "journal verify: clean" "$program" journal verify --data "$work/data"

# The service's data restored from yesterday, the signer's not: the numbers that it gives now were signed already.
cp -r "$work/data" "$work/yesterday"
serve
check "one more certificate, which the backup does not have" node tests/commands/signer_refuses.mjs "$origin" before
end "$serving"; serving=
rm -r "$work/data"; mv "$work/yesterday" "$work/data"
serve
check "its number is refused, revoked, and the certificate issued under the next" node tests/commands/signer_refuses.mjs "$origin"
check "and the log says so" grep -q '"alarm":"on record and not signed: its intent is revoked","why":"unsignable.refused"' "$work/serve.err"
end "$serving"; serving=
check "journal verify: clean after that" "$program" journal verify --data "$work/data"
end "$signing"; signing=
check "serve: without a signer it says so" says 'no signer answers' "$program" serve --demo --data "$work/data" --signer "$work/socket" --listen "127.0.0.1:$port"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
