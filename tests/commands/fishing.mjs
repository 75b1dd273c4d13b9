// Asks the running service by number and code, wrong in every way that there is, in random order: the answers must be the same bytes, and their times must not
// tell them apart. Each question comes from a network of its own, as a proxy in front would say, since wrong ones cost time by network.
// node fishing.mjs QUESTIONS_A_KIND
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';
import { stranger } from '../browser/cast.mjs';
import { Client } from '../browser/client.mjs';
import { textOf } from '../browser/papers.mjs';
import { Server } from '../browser/server.mjs';

const times = Number(process.argv[2]);
const server = await new Server().start();
const officer = await new Client(server.origin).signIn('chaoyang.officer');
const lead = await new Client(server.origin).signIn('chaoyang.lead');

async function issued(taken) {
  const path = await officer.issued(stranger());
  const text = textOf((await officer.ask(`${path}/certificate.pdf`)).bytes);
  if (taken) {
    await lead.declare(path);
    const answer = await lead.act(`${path}/revocation`, '/revocation', { ground: 'misspelt_name', 'reason-zh': '姓名有误。', 'reason-en': 'The name is wrong.' });
    assert.equal(answer.status, 303);
  }
  if (taken === 'replaced') for (const act of ['/extract', '/issue']) assert.equal((await officer.act(path, act)).status, 303);
  return { number: text.match(/京公.犯查.字〔\d{4}〕\d+号/)[0], code: text.match(/\b[A-Z2-7]{4}(?: [A-Z2-7]{4}){5} [A-Z2-7]{2}\b/)[0] };
}
const standing = await issued(), revoked = await issued('revoked'), replaced = await issued('replaced');

const anyCode = () => Array.from({ length: 25 }, () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[randomInt(32)]).join('') + 'AEIMQUY4'[randomInt(8)];
const spaced = (code) => code.replace(/(.{4})(?=.)/g, '$1 ');
const kinds = {
  'an unknown number': () => ({ number: standing.number.replace(/\d+号/, `${randomInt(5, 10)}号`), code: spaced(anyCode()) }),
  'an unknown number with a code that there is': () => ({ number: standing.number.replace(/\d+号/, `${randomInt(5, 10)}号`), code: standing.code }),
  'a wrong code': () => ({ number: standing.number, code: spaced(anyCode()) }),
  'a wrong code of a revoked one': () => ({ number: revoked.number, code: spaced(anyCode()) }),
  'a wrong code of a replaced one': () => ({ number: replaced.number, code: spaced(anyCode()) }),
};

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let network = 0;
/// The answer's bytes with what was typed and what is drawn for every page blotted out, and the milliseconds to its last byte.
function ask(path, { number, code }) {
  const body = new URLSearchParams({ form: 'a'.repeat(26), number, 'short-code': code }).toString();
  const from = `10.${(++network >> 8) & 255}.${network & 255}.${randomInt(256)}`;
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body), 'Accept-Language': 'en', 'X-Forwarded-For': from };
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const asked = request(server.origin + path, { method: 'POST', agent, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part)).on('end', () => {
        const took = performance.now() - began;
        const page = Buffer.concat(parts).toString().replaceAll(number, '~').replaceAll(code, '~').replace(/name="form" value="[^"]*"/g, '');
        const { date, ...told } = answer.headers;
        resolve({ said: `${answer.statusCode}\n${JSON.stringify(told)}\n${page}`, took });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/// How often one of the first takes longer than one of the second: 0.5 where nobody can tell.
function longer(first, second) {
  const all = [...first.map((took) => [took, 1]), ...second.map((took) => [took, 0])].sort((a, b) => a[0] - b[0]);
  const ranks = all.reduce((sum, [, mine], at) => sum + (mine ? at + 1 : 0), 0);
  return (ranks - first.length * (first.length + 1) / 2) / (first.length * second.length);
}

let failed = 0;
const check = (held, what) => { console.log(`${held ? 'ok    ' : 'failed'} ${what}`); failed += held ? 0 : 1; };
for (const path of ['/check/number', '/wallet']) {
  const took = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
  const answers = new Map();
  const order = Object.keys(kinds).flatMap((kind) => Array(times).fill(kind));
  for (let i = order.length - 1; i > 0; --i) { const j = randomInt(i + 1); [order[i], order[j]] = [order[j], order[i]]; }
  for (let i = 0; i < 50; ++i) await ask(path, kinds[order[i]]()); // until everything is warm
  for (const kind of order) {
    const answer = await ask(path, kinds[kind]());
    took[kind].push(answer.took);
    answers.set(answer.said, kind);
  }
  check(answers.size === 1, `${path}: ${order.length} wrong questions of ${Object.keys(kinds).length} kinds, one answer, byte by byte`);
  if (answers.size > 1) console.error([...answers].slice(0, 2).map(([said, kind]) => `--- ${kind}\n${said}`).join('\n'));
  check(/^(200|422)\n/.test([...answers][0][0]), `${path}: which is an answer and no waiting`);
  // Where times tell nothing, the share lies beyond five deviations once in two million tries.
  const bound = 5 * Math.sqrt((order.length + 1) / (12 * times * (order.length - times)));
  for (const [kind, one] of Object.entries(took)) {
    const others = Object.entries(took).flatMap(([other, more]) => (other === kind ? [] : more));
    const share = longer(one, others);
    check(Math.abs(share - 0.5) < bound, `${path}: ${kind} takes longer than the others in ${(share * 100).toFixed(1)} % of pairs (50 ± ${(bound * 100).toFixed(1)})`);
  }
  if (path !== '/wallet') continue;
  // That times like these do tell what takes longer: the right number and code, to which a whole offer is drawn.
  const right = [];
  for (let i = 0; i < times / 2; ++i) right.push((await ask(path, standing)).took);
  const share = longer(right, Object.values(took).flat());
  check(share > 0.5 + bound, `${path}: the right number and code take longer in ${(share * 100).toFixed(1)} % of pairs`);
}
await server.end();
process.exit(failed === 0 ? 0 : 1);
