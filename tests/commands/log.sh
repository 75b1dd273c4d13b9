#!/usr/bin/env bash
# The log read by Go's own sumdb, and the witness as a program: over restarts, kills, an older copy of the data, a second history.
# Each check is a line with ok or failed; the last line counts them; the exit status is 1 when one failed.
set -uo pipefail
cd "$(dirname "$0")/../.."
program="${QINGBAI_PROGRAM:-$PWD/build/qingbai}"
work="$(mktemp -d)"
pids=()
altered=200
[ -z "${QINGBAI_TEST_FULL:-}" ] || altered=2000
. tests/commands/checks.bash

finish() {
  for pid in "${pids[@]}"; do kill -9 "$pid" 2>/dev/null; done
  wait 2>/dev/null
  rm -rf "$work"
}
trap finish EXIT

fails() { ! "$@"; }
free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });'; }
until_true() { # until_true SECONDS COMMAND ...: tries again and again
  local end=$((SECONDS + $1))
  shift
  until "$@" > /dev/null 2>&1; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.1
  done
}
serve() { # serve DATA [WITNESS]: sets pid
  QINGBAI_LISTEN="127.0.0.1:$port" QINGBAI_DATA="$1" QINGBAI_WITNESSES="${2:-}" QINGBAI_WITNESS_SILENCE=0.2 \
    "$program" serve --demo > "$work/serve.out" 2> "$work/serve.err" &
  pid=$!
  pids+=("$pid")
  until_true 60 eval "curl -sf '$origin/livez' || ! kill -0 $pid"
  curl -sf "$origin/livez" > /dev/null || { cat "$work/serve.out" "$work/serve.err"; exit 1; }
}
watch_log() { # watch_log: the witness as a program; sets wpid
  "$program" witness --listen "127.0.0.1:$wport" --data "$work/witness" --name witness.example/one --log "$key" > "$work/witness.out" 2>&1 &
  wpid=$!
  pids+=("$wpid")
  until_true 10 grep -q 'Tell the log' "$work/witness.out" || { cat "$work/witness.out"; exit 1; }
}
end() { # end PID [SIGNAL]
  kill -"${2:-TERM}" "$1" 2>/dev/null
  wait "$1" 2>/dev/null
}
enter() { # an act that leaves an entry: an officer signs in and looks at the docket
  local form session
  form="$(curl -s "$origin/sign-in" | grep -oE 'name="form" value="[^"]*"' | head -n 1 | cut -d'"' -f4)"
  session="$(curl -s -o /dev/null -D - "$origin/sign-in" --data-urlencode "form=$form" --data-urlencode login=chaoyang.officer \
    --data-urlencode password=demonstration-only | sed -n 's/^[Ss]et-[Cc]ookie: \(__Host-session=[^;]*\).*/\1/p')"
  curl -s -o /dev/null -H "Cookie: $session" "$origin/docket"
}
size() { curl -s "$origin/log/checkpoint" | sed -n 2p; }
grown() { [ "$(size)" -gt "$1" ]; }

export GO111MODULE=off GOPATH=/usr/share/gocode
go build -o "$work/log_reader" tests/commands/log_reader.go || exit 1
reader="$work/log_reader"

# A large log, read as a stranger would.
mkfifo "$work/in"
build/tests/transparency_test "[serve]" < "$work/in" > "$work/served" 2>&1 &
pids+=($!)
served=$!
exec 9> "$work/in"
until_true 30 grep -q '^proofs ' "$work/served" || { cat "$work/served"; exit 1; }
said() { sed -n "s/^$1 //p" "$work/served"; }
export OLD="$work/large"
check "Go: checkpoint, tiles, inclusion and consistency of 70,000 entries" says '^70000 entries' "$reader" log "$(said url)" "$(said log)" "$(said witness)"
for proof in "$(said proofs)"/*.tlog-proof; do
  check "Go: the proof $(basename "$proof")" "$reader" proof "$proof" "$(said log)" "$(said witness)"
  sed 's/^index \(.*\)$/index 1\1/' "$proof" > "$work/moved"
  check "Go: at another place it proves nothing" fails "$reader" proof "$work/moved" "$(said log)" "$(said witness)"
done
check "Go: altered anywhere it proves nothing" env TIMES="$altered" "$reader" altered "$proof" "$(said log)" "$(said witness)"
echo 1000 >&9
until_true 20 grep -q '^size 71000' "$work/served"
check "Go: and it goes on from what was seen" says '^71000 entries' "$reader" log "$(said url)" "$(said log)" "$(said witness)"
check "Go: another key of the same log's name is not believed" fails "$reader" log "$(said url)" "$(said log | sed 's/+.*+.*/+c4dd0eb9+AYqI4910CfGV\/VLbLTy6XXLKZwm\/HZQSG\/N0iAGs1GVu/')"
exec 9>&-
wait "$served"

# The service itself, first without a witness.
port="$(free_port)" wport="$(free_port)"
origin="http://127.0.0.1:$port"
export OLD="$work/seen"
data="$work/data"
serve "$data"
key="$(sed -n 's/^Its log: //p' "$work/serve.out")"
check "serve: the log is a specimen and says so" grep -q SPECIMEN <<< "$key"
check "log key: tells the same key" says "^$(sed 's/[+/]/./g' <<< "$key")\$" "$program" log key --data "$data"
check "Go: the service's log" says 'entries, root' "$reader" log "$origin/log" "$key"
check "Go: no witness has signed" fails "$reader" log "$origin/log" "$key" witness.example/one+00000000+AAAA
check "nothing personal, no cookie: the checkpoint's answer" fails says '[Ss]et-[Cc]ookie' curl -si "$origin/log/checkpoint"
end "$pid"

# With a witness.
watch_log
witness="$(sed -n 's/^Tell the log: --witness //p' "$work/witness.out")"
wkey="${witness#*=}"
serve "$data" "$witness"
check "Go: cosigned by the witness" until_true 10 "$reader" log "$origin/log" "$key" "$wkey"
before="$(size)"
enter
check "an entry is in a cosigned checkpoint soon" until_true 10 grown "$before"
check "Go: which goes on from the last" "$reader" log "$origin/log" "$key" "$wkey"

# The proof of an entry of the journal itself, written beside the running service.
for position in 0 5; do
  "$program" log proof "$position" --data "$data" > "$work/entry.tlog-proof"
  check "Go: the proof of the journal's entry $position" says "^entry $position is one of" "$reader" proof "$work/entry.tlog-proof" "$key" "$wkey"
done
check "log proof: of an entry that is not there" fails "$program" log proof 1000000 --data "$data"

# The witness behind TLS, as it stands on the Internet: believed by the authority that the system trusts, and by no other.
tport="$(free_port)"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=witness -addext subjectAltName=IP:127.0.0.1 \
  -keyout "$work/tls.key" -out "$work/tls.pem" 2> /dev/null
node -e 'const [key, cert, from, to] = process.argv.slice(1), { readFileSync } = require("fs");
  require("https").createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => request.pipe(require("http").request(
    { port: to, host: "127.0.0.1", path: request.url, method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    }))).listen(from, "127.0.0.1");' "$work/tls.key" "$work/tls.pem" "$tport" "$wport" &
pids+=($!)
end "$pid"
SSL_CERT_FILE="$work/tls.pem" serve "$data" "https://127.0.0.1:$tport=$wkey"
before="$(size)"
enter
check "cosigned over TLS" until_true 10 grown "$before"
end "$pid"
serve "$data" "https://127.0.0.1:$tport=$wkey"
enter
check "not over TLS that nobody vouches for" until_true 10 grep -q 'SSL certificate problem' "$work/serve.err"
end "$pid"
serve "$data" "$witness"

# Killed in the middle, again and again, both of them.
kills="${QINGBAI_TEST_FULL:+20}"
for i in $(seq "${kills:-6}"); do
  enter
  sleep "0.$((RANDOM % 10))"
  end "$wpid" KILL
  if [ $((i % 2)) -eq 0 ]; then
    end "$pid" KILL
    serve "$data" "$witness"
  fi
  enter
  watch_log
done
enter
before="$(size)"
check "Go: after kills it goes on, and the witness with it" until_true 60 "$reader" log "$origin/log" "$key" "$wkey"

# The same checkpoint of another tree, an older one, and what is none, told the witness directly.
submit() { curl -s -o "$work/answer" -w '%{http_code}\n' -H 'Content-Type: text/plain' --data-binary @"$1" "http://127.0.0.1:$wport/add-checkpoint"; }
{ printf 'old 0\n\n'; sed '/^$/q' "$OLD"; tail -n +2 <(sed -n '/^$/,$p' "$OLD"); } > "$work/from-nothing"
check "witness: an old size that is not its own is told its own" says '^409$' submit "$work/from-nothing"
check "witness: in one line" grep -qxE '[0-9]+' "$work/answer"
now="$(cat "$work/answer")"
{ printf 'old %s\n\n' "$now"; printf '%s\n%s\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n' "${key%%+*}" "$now"; sed -n '/^— /p' "$OLD"; } > "$work/forged"
check "witness: a checkpoint that the log has not signed" says '^403$' submit "$work/forged"
sed 's|^127.*SPECIMEN|another.example/log|' "$work/forged" > "$work/unknown"
check "witness: a log that it does not know" says '^404$' submit "$work/unknown"
echo nonsense > "$work/nonsense"
check "witness: what is no request" says '^400$' submit "$work/nonsense"

# An older copy of the journal: with the log's memory it is refused, without it the witness refuses.
end "$pid"
cp -r "$data" "$work/older"
serve "$data" "$witness"
before="$(size)"
enter
enter
check "the log has grown beyond the copy" until_true 10 grown "$before"
until_true 10 "$reader" log "$origin/log" "$key" "$wkey"
end "$pid"
cp -r "$work/older" "$work/rolled-back"
cp "$data/log/"* "$work/rolled-back/log/"
QINGBAI_LISTEN="127.0.0.1:$port" QINGBAI_DATA="$work/rolled-back" timeout 60 "$program" serve --demo > "$work/refused" 2>&1
check "serve: an older journal under a newer log is refused" says 'older copy' cat "$work/refused"
serve "$work/older" "$witness"
check "serve: a copy that is older altogether is stopped by the witness" until_true 20 grep -q 'has cosigned' "$work/serve.err"

# Without a witness for longer than is allowed nothing is begun.
end "$pid"
serve "$work/data" "$witness"
until_true 10 "$reader" log "$origin/log" "$key" "$wkey"
begin() { node tests/browser/issue_one.mjs "$origin" "$work" > "$work/begun" 2>&1; }
ready() { curl -s -o /dev/null -w '%{http_code}\n' "$origin/readyz"; }
check "witnessed: ready" says '^200$' ready
check "a certificate is issued" begin
pdfdetach -save 1 -o "$work/certificate.tlog-proof" "$work/certificate.pdf"
check "Go: the proof attached to it" says '^entry [0-9]+ is one of' "$reader" proof "$work/certificate.tlog-proof" "$key" "$wkey"
check "it opens to what the certificate shows" says "$(sed -n 1p "$work/begun")" strings <(sed -n 's/^extra //p' "$work/certificate.tlog-proof" | base64 -d)
end "$wpid" KILL
check "not witnessed for 12 seconds: not ready" until_true 30 says '^503$' ready
check "nothing is begun" fails begin
check "in a plain sentence" grep -qE 'independent witness|独立见证' "$work/begun"
check "and reading goes on" says '^200$' curl -s -o /dev/null -w '%{http_code}\n' "$origin/guide/time"
watch_log
check "witnessed again: ready" until_true 30 says '^200$' ready
check "and it goes on" begin

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
