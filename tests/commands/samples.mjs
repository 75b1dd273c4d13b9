// What the checks of credentials, codes and lists share: the samples that check_test has written, keys by certificates, altered ones, the count of failures.
import { spawnSync } from 'node:child_process';
import { randomInt, webcrypto, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const [folder, wanted] = process.argv.slice(2);
export const alteredWanted = Number(wanted ?? 2000);
export const read = (name) => readFileSync(`${folder}/${name}`);
export const lines = (name) => read(name).toString().trim().split('\n').map((line) => JSON.parse(line));
export const samples = lines('credentials.jsonl');
export const root = new X509Certificate(read('root.pem'));
export const leaf = new X509Certificate(read('leaf.pem'));

let failures = 0;
export const fail = (what) => { if (failures++ < 10) console.error(`failed: ${what}`); };
export const done = () => process.exit(failures === 0 ? 0 : 1);

/// A text of the alphabet of base64url with one character of it another one.
export function altered(text) {
  const at = randomInt(text.length);
  const other = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[randomInt(64)];
  return other === text[at] ? altered(text) : text.slice(0, at) + other + text.slice(at + 1);
}
/// Bytes with one bit the other one.
export function alteredBytes(bytes, bit = randomInt(8 * bytes.length)) {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] ^= 1 << (bit & 7);
  return copy;
}
export const everyBit = (bytes) => Array.from({ length: 8 * bytes.length }, (_, bit) => alteredBytes(bytes, bit));

/// Whether an unprotected header of COSE is a map of nothing: no signature looks there, and an array of nothing is one bit away.
export const empty = (header) =>
  typeof header === 'object' && header !== null && !Array.isArray(header) && (header instanceof Map ? header.size : Object.keys(header).length) === 0;

// The last character of a part has bits that spell nothing; libraries read them, ours does not. What they say is unaltered.
const spoken = (jws) => jws.split('.').map((part, i) => (i === 2 ? Buffer.from(part, 'base64url').toString('hex') : part)).join('.');
export const saysTheSame = (one, other) => spoken(one) === spoken(other);

export const headerOf = (jws) => JSON.parse(Buffer.from(jws.split('.')[0], 'base64url'));
/// The key of the first certificate, where the certificates lead to the root.
export function keyOf(x5c) {
  const chain = x5c.map((text) => new X509Certificate(Buffer.from(text, 'base64')));
  chain.forEach((one, i) => {
    const issuer = chain[i + 1] ?? root;
    if (!one.checkIssued(issuer) || !one.verify(issuer.publicKey)) throw new Error('the chain does not lead to the root');
  });
  return chain[0].publicKey;
}
export const forWeb = (key) =>
  webcrypto.subtle.importKey('spki', key.export({ type: 'spki', format: 'der' }), { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
export const es256 = async (key, signature, data) => webcrypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, data);
/// What a library of JWTs asks whether a signature holds.
export async function verifies(data, signature, header) {
  if (header.alg !== 'ES256' || !header.x5c) return false;
  return es256(await forWeb(keyOf(header.x5c)), Buffer.from(signature, 'base64url'), Buffer.from(data));
}

/// What our own program says of the text of a code or a credential, with the roots and with a list as it was fetched: the first line in English.
export function ours(text, list = 'status.jwt') {
  writeFileSync(`${folder}/asked`, text);
  const program = process.env.QINGBAI_PROGRAM ?? 'build/qingbai';
  const { status, stdout, stderr } = spawnSync(program, ['check', `${folder}/asked`, '--keys', `${folder}/keys`, '--list', `${folder}/${list}`], { encoding: 'utf8' });
  if (status === null || status > 1) throw new Error(`qingbai check: ${stderr}`);
  return stdout.match(/^(?:Valid|Specimen|Altered|Not ours|Unknown|Not standing|Expired|Not yet)/m)?.[0] ?? stdout;
}
