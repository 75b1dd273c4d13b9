// The check of the reader's browser, run here over what the check of the service has answered already: both must agree on every document.
// node agreement.mjs FOLDER
import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { checkPdf } from '../../assets/src/check/pdf.mjs';
import { checkQr } from '../../assets/src/check/qr.mjs';
import { standingBy, verifyList } from '../../assets/src/check/status.mjs';
import { makeTrust } from '../../assets/src/check/trust.mjs';
import { checkWallet } from '../../assets/src/check/wallet.mjs';
import { Sentences, said as inWords } from '../../assets/src/check/words.mjs';

globalThis.crypto ??= webcrypto; // Node 18
const folder = process.argv[2];
const read = (name) => readFileSync(`${folder}/${name}`);
const keys = JSON.parse(read('keys.json'));
const trust = await makeTrust(keys, true);
const kept = await makeTrust(keys); // by somebody, some day: there may be others by now
const now = Number(read('now')) * 1000;
const list = await verifyList(read('status.jwt').toString(), trust);
const noList = async () => null;
const byList = async (status) => standingBy(list, status, now);
const checks = {
  pdf: (bytes) => checkPdf(bytes, trust, noList),
  carried: (bytes) => checkPdf(bytes, trust, byList),
  qr: (bytes) => checkQr(bytes.toString(), trust, noList),
  kept: (bytes) => checkQr(bytes.toString(), kept, noList),
  wallet: (bytes) => checkWallet(bytes.toString(), trust, byList),
};

const altered = (bytes, edits) => edits.reduce((from, { at, remove, insert }) =>
  Buffer.concat([from.subarray(0, at), Buffer.from(insert, 'hex'), from.subarray(at + remove)]), bytes);
// Changes of what nobody signs and nothing depends on: the case of the gap's letters, the host before the QR's '#', disclosures that are withheld.
const gap = /<([0-9a-fA-F]{1000,})>/;
const inOneCase = (file) => file.toString('latin1').replace(gap, (all) => all.toLowerCase());
const harmless = {
  pdf: (before, after) => inOneCase(after) === inOneCase(before),
  carried: (before, after) => inOneCase(after) === inOneCase(before),
  qr: (before, after) => after.toString().split('#')[1] === before.toString().split('#')[1],
  kept: (before, after) => harmless.qr(before, after),
  wallet: (before, after) => after.toString().split('~').every((part) => before.toString().split('~').includes(part)) && after.toString().split('~')[0] === before.toString().split('~')[0],
};
// Both as one line, so that what differs is seen.
const line = ({ kind, where, why, number, organization, asOf }) =>
  [kind, where ?? why ?? '', ...(kind === 'unknown' ? [] : [number ?? '', kind === 'taken_back' ? '' : organization ?? '', asOf ?? ''])].join(' ');

const files = { en: 'en', 'zh-Hans': 'zh' };
const sentences = Object.entries(files).map(([tag, file]) =>
  [tag, new Sentences({ words: JSON.parse(readFileSync(new URL(`../../words/${file}.json`, import.meta.url))), countries: {} }, tag, 480)]);
const carriers = { carried: 'pdf', kept: 'qr' };
const inAllWords = (answer, format) => Object.fromEntries(sentences.map(([tag, words]) => {
  const { answer: told, reason, next } = inWords(answer, words, null, carriers[format] ?? format);
  return [tag, [told, reason ?? '', next]];
}));

const bases = new Map();
const figures = {};
let failures = 0;
const fail = (what) => { if (failures++ < 10) console.error(`failed: ${what}`); };
for (const text of read('corpus.jsonl').toString().trim().split('\n')) {
  const { format, base, edits, answer, said: told } = JSON.parse(text);
  if (!bases.has(base)) bases.set(base, read(base));
  const bytes = altered(bases.get(base), edits);
  const same = harmless[format](bases.get(base), bytes);
  const said = (await checks[format](bytes)).answer;
  const figure = (figures[format] ??= { sound: 0, altered: 0, accepted: 0 });
  ++figure[same ? 'sound' : 'altered'];
  const where = `${format} ${base} ${JSON.stringify(edits).slice(0, 300)}`;
  if (line(said) !== line(answer)) fail(`${where}: the service says "${line(answer)}", the browser "${line(said)}"`);
  else {
    const here = inAllWords(said, format);
    for (const [tag, lines] of Object.entries(told))
      if (lines.join('|') !== here[tag]?.join('|')) fail(`${where}: the service says "${lines.join('|')}", the browser "${here[tag]?.join('|')}"`);
  }
  if (same || ['altered', 'not_ours'].includes(said.kind) || said.why === 'unknown_key') continue;
  ++figure.accepted;
  fail(`${where}: altered, and taken for what was signed`);
}
for (const [format, { sound, altered: count, accepted }] of Object.entries(figures))
  console.log(`${format}: ${sound} sound, ${accepted} of ${count} altered ones accepted`);
console.log(`the browser and the service: ${failures} disagreements`);
process.exit(failures === 0 ? 0 : 1);
