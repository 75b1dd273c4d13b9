// The credentials of the samples, held to libraries that are not ours: each is accepted by all of them and says what it should; altered ones by none.
// node credentials.mjs FOLDER ALTERED
import {createHash, createPublicKey, randomInt, webcrypto, X509Certificate} from 'node:crypto';
import {readFileSync} from 'node:fs';

import {getListFromStatusListJWT, StatusList} from '@sd-jwt/jwt-status-list';
import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';
import {decode as decodeCbor, encode as encodeCbor, Tag} from 'cbor2';
import {compactVerify} from 'jose';
import {inflateSync} from 'node:zlib';

const [folder, alteredWanted] = [process.argv[2], Number(process.argv[3] ?? 2000)];
const samples = readFileSync(`${folder}/credentials.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const statusJwt = readFileSync(`${folder}/status.jwt`, 'utf8');
const statusCwt = readFileSync(`${folder}/status.cwt`);
const root = new X509Certificate(readFileSync(`${folder}/root.pem`));
const leaf = new X509Certificate(readFileSync(`${folder}/leaf.pem`));

let failures = 0;
const fail = (what) => { if (failures++ < 10) console.error(`failed: ${what}`); };

// The key of the first certificate, where the certificates lead to the root.
const keyOf = (x5c) => {
  const chain = x5c.map((text) => new X509Certificate(Buffer.from(text, 'base64')));
  chain.forEach((one, i) => {
    const issuer = chain[i + 1] ?? root;
    if (!one.checkIssued(issuer) || !one.verify(issuer.publicKey)) throw new Error('the chain does not lead to the root');
  });
  return chain[0].publicKey;
};
const headerOf = (jws) => JSON.parse(Buffer.from(jws.split('.')[0], 'base64url'));
const verify = async (data, signature, header) => {
  if (header.alg !== 'ES256' || !header.x5c) return false;
  const key = await webcrypto.subtle.importKey('spki', keyOf(header.x5c).export({type: 'spki', format: 'der'}), {name: 'ECDSA', namedCurve: 'P-256'}, false, ['verify']);
  return webcrypto.subtle.verify({name: 'ECDSA', hash: 'SHA-256'}, key, Buffer.from(signature, 'base64url'), Buffer.from(data));
};
const libraries = (wallet, statusListFetcher = async () => statusJwt) => {
  const header = headerOf(wallet);
  return new SDJwtVcInstance({
    hasher: (data, algorithm) => createHash(algorithm.replace('-', '')).update(typeof data === 'string' ? data : Buffer.from(data)).digest(),
    hashAlg: 'sha-256',
    verifier: (data, signature) => verify(data, signature, header),
    statusVerifier: (data, signature) => verify(data, signature, headerOf(statusJwt)),
    statusListFetcher,
  });
};

const accepts = async (wallet) => {
  try {
    if (headerOf(wallet).typ !== 'dc+sd-jwt') return null;
    return (await libraries(wallet).verify(wallet)).payload;
  } catch (error) {
    return /status/i.test(String(error.message)) && !/signature/i.test(String(error.message)) ? {refused: String(error.message)} : null;
  }
};
// Whether its signature and its disclosures hold, whatever the list says: the list is asked after them.
const holds = async (wallet) => {
  let reached = false;
  try {
    if (headerOf(wallet).typ !== 'dc+sd-jwt') return false;
    await libraries(wallet, async () => { reached = true; throw new Error('not asked here'); }).verify(wallet);
    return true;
  } catch { return reached; }
};
const jose = async (wallet) => {
  try {
    const jws = wallet.split('~')[0];
    const leaf = headerOf(jws).x5c[0];
    return JSON.parse(Buffer.from((await compactVerify(jws, createPublicKey(new X509Certificate(Buffer.from(leaf, 'base64')).publicKey.export({type: 'spki', format: 'pem'})),
                                                       {algorithms: ['ES256']})).payload));
  } catch { return null; }
};

// 1. SD-JWT VC: verified by two libraries; the first of them with their status too, which that library unpacks anew each time.
const withStatus = 60;
for (const [i, sample] of samples.entries()) {
  const said = i < withStatus ? await accepts(sample.wallet) : (await holds(sample.wallet)) ? {refused: 'not asked'} : null;
  if (said === null) { fail(`${sample.number} is not accepted`); continue; }
  if (i < withStatus && sample.revoked !== (said.refused !== undefined)) fail(`${sample.number}: the list says ${said.refused ?? 'valid'}, revoked is ${sample.revoked}`);
  const payload = await jose(sample.wallet);
  if (payload === null) { fail(`${sample.number} is not accepted by jose`); continue; }
  for (const name of ['family_name', 'given_name', 'specimen']) if (payload[name] !== sample[name]) fail(`${sample.number}: ${name}`);
  if (!said.refused && sample.document_number !== '' && said.document_number !== sample.document_number) fail(`${sample.number}: document_number`);
  if (payload._sd.length !== 8) fail(`${sample.number}: ${payload._sd.length} digests`);
}
console.log(`SD-JWT VC: ${samples.length} held to @sd-jwt/sd-jwt-vc and jose`);

// 2. Altered ones: a character of the signed part or of a disclosure is another one.
let accepted = 0;
for (let i = 0; i < alteredWanted; ++i) {
  const {wallet} = samples[i % samples.length];
  const at = randomInt(wallet.length - 1);
  const other = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[randomInt(64)];
  const altered = wallet.slice(0, at) + other + wallet.slice(at + 1);
  if (altered === wallet) continue;
  if (!(await holds(altered))) continue;
  // The last character of a part has bits that spell nothing; that library reads them, ours does not. What they say is unaltered.
  const same = Buffer.from(altered.split('~')[0].split('.')[2], 'base64url').equals(Buffer.from(wallet.split('~')[0].split('.')[2], 'base64url')) &&
    altered.split('~')[0].split('.').slice(0, 2).join() === wallet.split('~')[0].split('.').slice(0, 2).join();
  if (!same) { ++accepted; fail(`an altered credential is accepted: character ${at}`); }
}
console.log(`SD-JWT VC: ${accepted} of ${alteredWanted} altered ones accepted`);

// 3. The status list as a JWT and as a CWT: the same bits, every entry as it should be.
const fromJwt = getListFromStatusListJWT(statusJwt);
const cose = decodeCbor(statusCwt);
const [protectedHeader, unprotected, claims, signature] = cose.contents;
if (cose.tag !== 18 || Object.keys(unprotected).length !== 0) fail('the CWT is no COSE_Sign1 with an empty unprotected header');
const key = await webcrypto.subtle.importKey('spki', leaf.publicKey.export({type: 'spki', format: 'der'}), {name: 'ECDSA', namedCurve: 'P-256'}, false, ['verify']);
const signedBytes = (header, payload) => encodeCbor(['Signature1', new Uint8Array(header), new Uint8Array(0), new Uint8Array(payload)]);
const signed = signedBytes(protectedHeader, claims);
if (!(await webcrypto.subtle.verify({name: 'ECDSA', hash: 'SHA-256'}, key, signature, signed))) fail('the CWT of the list does not verify');
const list = decodeCbor(claims).get(65533);
const fromCwt = StatusList.decompressStatusList(Buffer.from(list.lst ?? list.get('lst')).toString('base64url'), list.bits ?? list.get('bits'));
for (const [i, sample] of samples.entries()) {
  const index = i * 1000 + 7;
  for (const [form, one] of [['JWT', fromJwt], ['CWT', fromCwt]])
    if ((one.getStatus(index) === 1) !== sample.revoked) fail(`${form}: entry ${index}`);
  if (fromJwt.getStatus(index + 1) !== 0) fail(`entry ${index + 1} is not used and is not valid`);
}
console.log('Token Status List: the JWT and the CWT agree');

// 4. The QR: verified by cbor2 and WebCrypto; altered ones are not.
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base32 = (text) => {
  let bits = 0n;
  for (const character of text) bits = (bits << 5n) | BigInt(alphabet.indexOf(character));
  const size = Math.floor(text.length * 5 / 8);
  bits >>= BigInt(text.length * 5 - size * 8);
  return Buffer.from(bits.toString(16).padStart(size * 2, '0'), 'hex');
};
const readQr = async (bytes) => {
  try {
    const one = decodeCbor(bytes);
    if (!(one instanceof Tag) || one.tag !== 18) return null;
    const [header, , payload, signs] = one.contents;
    if (!(await webcrypto.subtle.verify({name: 'ECDSA', hash: 'SHA-256'}, key, signs, signedBytes(header, payload)))) return null;
    const claims = decodeCbor(payload);
    return claims.get(-65537);
  } catch { return null; }
};
let acceptedQr = 0;
for (const sample of samples) {
  const said = await readQr(base32(sample.qr.split('#')[1]));
  if (said === null) { fail(`the QR of ${sample.number} is not accepted`); continue; }
  if (said.get(1) !== sample.number || said.get(8) !== sample.document_number || said.get(12) !== sample.specimen) fail(`the QR of ${sample.number} says something else`);
}
for (let i = 0; i < alteredWanted; ++i) {
  const bytes = Buffer.from(base32(samples[i % samples.length].qr.split('#')[1]));
  bytes[randomInt(bytes.length)] ^= 1 << randomInt(8);
  const said = await readQr(bytes);
  // A library reads a changed unprotected header; our checker demands the empty one.
  if (said !== null && bytes[2 + 2 + bytes[3]] === 0xa0) { ++acceptedQr; fail('an altered QR is accepted'); }
}
console.log(`QR: ${samples.length} held to cbor2 and WebCrypto, ${acceptedQr} of ${alteredWanted} altered ones accepted`);
process.exit(failures === 0 ? 0 : 1);
