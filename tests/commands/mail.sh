#!/usr/bin/env bash
# Whoever has an address for mail is told by mail that their due date moved, by a real SMTP server; whoever has none stays on the list of those to be told.
set -uo pipefail
cd "$(dirname "$0")/../.."
program="${QINGBAI_PROGRAM:-$PWD/build/qingbai}"
work="$(mktemp -d)"
serving= mailing=
. tests/commands/checks.bash
end() {
  [ -z "$serving" ] || { kill "$serving" 2>/dev/null; wait "$serving" 2>/dev/null; }
  serving=
}
trap 'end; [ -z "$mailing" ] || kill "$mailing" 2>/dev/null; rm -rf "$work"' EXIT

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });'; }
port="$(free_port)" mail_port="$(free_port)"
service="http://127.0.0.1:$port"
serve() {
  "$program" serve --demo --data "$work/data" --listen "127.0.0.1:$port" "$@" >> "$work/serve.out" 2>> "$work/serve.err" &
  serving=$!
  for _ in $(seq 600); do curl -sf "$service/readyz" > /dev/null && return; kill -0 "$serving" 2>/dev/null || break; sleep 0.1; done
  cat "$work/serve.out" "$work/serve.err"
  exit 1
}
by_mail=(--jurisdiction "$work/beijing" --mail-server "smtp://127.0.0.1:$mail_port" --mail-from service@police.example)
soon() { for _ in $(seq 100); do "$@" > "$work/said" 2>&1 && return 0; sleep 0.1; done; return 1; }
untold() { node tests/commands/mail.mjs "$service" untold; }

cp -r jurisdictions/beijing "$work/beijing"
serve
mapfile -t numbers < <(node tests/commands/mail.mjs "$service" lodge)
end
check "two applications are accepted" test "${#numbers[@]}" -eq 2
node tests/commands/mail.mjs - holidays "$work/beijing" || exit 1

serve "${by_mail[@]}"
check "nobody takes the mail: the alarm says so" soon grep -q '"alarm":"mail is not taken"' "$work/serve.err"
check "and both are still to be told" test "$(untold | wc -l)" -eq 2
end
/usr/bin/python3 -m aiosmtpd -n -l "127.0.0.1:$mail_port" -c aiosmtpd.handlers.Mailbox "$work/mail" > "$work/aiosmtpd" 2>&1 &
mailing=$!
soon bash -c "exec 3<> /dev/tcp/127.0.0.1/$mail_port" || { cat "$work/aiosmtpd"; exit 1; }
serve "${by_mail[@]}"
check "the one with an address is told" soon bash -c "ls $work/mail/new/* | grep -q ."
check "the other stays on the list" soon bash -c "node tests/commands/mail.mjs $service untold | grep -c . | grep -qx 1"
check "by the telephone that is known" says '010 5555 0188' untold
end
serve "${by_mail[@]}"
sleep 3
end
check "one message, and no more after a restart" test "$(ls "$work/mail/new" | wc -l)" -eq 1

cat > "$work/read.py" <<'PY'
import email, email.policy, sys
message = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print('to:', message['To'])
print('from:', message['From'])
print('subject:', message['Subject'])
print('auto:', message['Auto-Submitted'], message['Message-ID'] is not None, message['Date'].datetime.year)
print(message.get_content())
PY
/usr/bin/python3 "$work/read.py" "$work"/mail/new/* > "$work/message" || exit 1
check "to whom, from whom, automatic" bash -c "grep -q '^to: <\?marker.person@example.org' $work/message && grep -q '^from: <\?service@police.example' $work/message && grep -q '^auto: auto-generated True 20' $work/message"
check "its subject has the number of the receipt" grep -q "^subject: .*${numbers[0]}" "$work/message"
check "in Chinese and in English, with the hotline" bash -c "grep -q '最迟于' $work/message && grep -q 'decided by .* at the latest' $work/message && grep -q 12367 $work/message"
check "no name, document or country in it" bash -c "! grep -qiE 'quixel|zebrina|MRK7|canada|加拿大' $work/message"
check "no address in the service's log" bash -c "! grep -qiE 'marker|example.org|quixel|犯查' $work/serve.err $work/serve.out"
check "an address that is none is refused at the start" says '--mail-from is no address' timeout 60 "$program" serve --demo --data "$work/data" \
  --listen "127.0.0.1:$port" --mail-server "smtp://127.0.0.1:$mail_port" --mail-from nobody
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
