// The QR codes of the samples, held to libraries that are not ours: each is accepted and says what it should; altered and forged ones are not.
// node credential_codes.mjs FOLDER ALTERED
import { createHash } from 'node:crypto';

import { Sign1 } from '@auth0/cose';
import { decode as decodeCbor, encode as encodeCbor, Tag } from 'cbor2';
import { alteredBytes, alteredWanted, done, empty, es256, everyBit, fail, forWeb, leaf, lines, ours, samples } from './samples.mjs';

const key = await forWeb(leaf.publicKey);
const kid = createHash('sha256').update(leaf.publicKey.export({ type: 'spki', format: 'der' })).digest().subarray(0, 8);

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function base32(text) {
  let bits = 0n;
  for (const character of text) bits = (bits << 5n) | BigInt(alphabet.indexOf(character));
  const size = Math.floor(text.length * 5 / 8);
  return Buffer.from((bits >> BigInt(text.length * 5 - size * 8)).toString(16).padStart(size * 2, '0'), 'hex');
}
function textOf(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return `HTTPS://CHECK.QINGBAI.EXAMPLE/C#${bits.match(/.{1,5}/g).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('')}`;
}
const bytesOf = ({ qr }) => base32(qr.split('#')[1]);

/// Our profile, which no library knows: the header exactly, and nothing where no signature looks.
function inProfile(header, unprotected) {
  const named = header instanceof Map && header.size === 3 && header.get(1) === -7 && Buffer.from(header.get(4) ?? []).equals(kid) && header.get(16) === 'application/qingbai+cwt';
  return named && empty(unprotected);
}
const readers = {
  async cbor2(bytes) {
    const one = decodeCbor(bytes);
    if (!(one instanceof Tag) || one.tag !== 18) return null;
    const [head, unprotected, payload, signature] = one.contents;
    if (!inProfile(decodeCbor(head), unprotected)) return null;
    if (!(await es256(key, signature, encodeCbor(['Signature1', new Uint8Array(head), new Uint8Array(0), new Uint8Array(payload)])))) return null;
    return decodeCbor(payload).get(-65537);
  },
  async '@auth0/cose'(bytes) {
    const one = Sign1.decode(bytes);
    await one.verify(key);
    const header = decodeCbor(one.encodedProtectedHeaders);
    return inProfile(header, one.unprotectedHeaders.esMap ?? one.unprotectedHeaders) ? decodeCbor(one.payload).get(-65537) : null;
  },
};
async function says(name, bytes) {
  try { return await readers[name](bytes); } catch { return null; }
}

for (const name of Object.keys(readers)) {
  for (const [i, sample] of samples.entries()) {
    const said = await says(name, bytesOf(sample));
    if (said === null) { fail(`the QR ${i} is not accepted by ${name}`); continue; }
    if (said.get(1) !== sample.number || said.get(8) !== sample.document_number || said.get(12) !== sample.specimen) fail(`the QR ${i} says something else to ${name}`);
    if (!sample.family_name.startsWith(said.get(2)) || (!said.get(4) && said.get(2) !== sample.family_name)) fail(`the QR ${i}: another name`);
  }
  let accepted = 0;
  const every = everyBit(bytesOf(samples[0]));
  for (let i = 0; i < every.length + alteredWanted; ++i) {
    const bytes = every[i] ?? alteredBytes(bytesOf(samples[i % samples.length]));
    if ((await says(name, bytes)) !== null) { ++accepted; fail(`an altered QR is accepted by ${name}: ${bytes.toString('hex')}`); }
  }
  console.log(`QR: ${samples.length} held to ${name}, ${accepted} of ${every.length + alteredWanted} altered ones accepted`);
}

// Forged ones: of the four parts of a sound one, one is another.
const partsOf = (bytes) => decodeCbor(bytes).contents.map((part) => (part instanceof Uint8Array ? new Uint8Array(part) : part));
const [head, , payload, signature] = partsOf(bytesOf(samples[0]));
const code = (parts, tag = 18) => Buffer.from(encodeCbor(new Tag(tag, parts)));
const header = (members) => new Uint8Array(encodeCbor(new Map(members)));
const named = [[1, -7], [4, new Uint8Array(kid)], [16, 'application/qingbai+cwt']];
const forged = {
  'alg none': code([header([[1, 0], ...named.slice(1)]), new Map(), payload, new Uint8Array(0)]),
  'no algorithm': code([header(named.slice(1)), new Map(), payload, signature]),
  'its algorithm unprotected': code([header(named.slice(1)), new Map([[1, -7]]), payload, signature]),
  'an unprotected header': code([head, new Map([[4, new Uint8Array(kid)]]), payload, signature]),
  'the claims of another person': code([head, new Map(), partsOf(bytesOf(samples[1]))[2], signature]),
  'the signature of another code': code([head, new Map(), payload, partsOf(bytesOf(samples[1]))[3]]),
  'a COSE_Mac0': code([head, new Map(), payload, signature], 17),
  'a foreign key': bytesOf(lines('foreign.jsonl')[0]),
};
for (const name of Object.keys(readers)) {
  if ((await says(name, code([head, new Map(), payload, signature]))) === null) fail(`the parts put together again are not accepted by ${name}`);
  for (const [what, bytes] of Object.entries(forged)) if ((await says(name, bytes)) !== null) fail(`${what}: accepted by ${name}`);
}
// Our own program refuses them as well. A key that is not in its folder may be ours, of a later day: it cannot know that this one is not.
for (const [what, bytes] of Object.entries(forged)) {
  const refused = what === 'a foreign key' ? ['Unknown'] : ['Altered', 'Not ours'];
  if (!refused.includes(ours(textOf(bytes)))) fail(`${what}: qingbai says ${ours(textOf(bytes))}`);
}
console.log(`QR: ${Object.keys(forged).length} forged ones refused`);
done();
