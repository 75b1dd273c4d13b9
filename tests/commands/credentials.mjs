// The SD-JWT VCs of the samples, held to libraries that are not ours: each is accepted by all of them and says what it should; altered and forged ones by none.
// node credentials.mjs FOLDER ALTERED
import { createHash, createPublicKey, X509Certificate } from 'node:crypto';

import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { compactVerify } from 'jose';
import { altered, alteredWanted, done, fail, headerOf, keyOf, lines, ours, read, samples, saysTheSame, verifies } from './samples.mjs';

const statusJwt = read('status.jwt').toString();
const library = (wallet, list) => {
  const header = headerOf(wallet);
  return new SDJwtVcInstance({
    hasher: (data, algorithm) => createHash(algorithm.replace('-', '')).update(typeof data === 'string' ? data : Buffer.from(data)).digest(),
    hashAlg: 'sha-256',
    verifier: (data, signature) => verifies(data, signature, header),
    statusVerifier: async (data, signature) => verifies(data, signature, headerOf(await list())),
    statusListFetcher: list,
  });
};
/// What the library says of it with this list: its claims, or what it refuses.
async function asked(wallet, list = statusJwt) {
  try {
    if (headerOf(wallet).typ !== 'dc+sd-jwt') return { refused: 'another type' };
    return { payload: (await library(wallet, async () => list).verify(wallet)).payload };
  } catch (error) { return { refused: String(error.message) }; }
}
/// Whether its signature and its disclosures hold, whatever the list says: the list is asked after them.
async function holds(wallet) {
  let reached = false;
  try {
    if (headerOf(wallet).typ !== 'dc+sd-jwt') return false;
    await library(wallet, async () => { reached = true; throw new Error('not asked here'); }).verify(wallet);
    return true;
  } catch { return reached; }
}
async function jose(wallet) {
  try {
    const jws = wallet.split('~')[0];
    const key = createPublicKey(keyOf(headerOf(jws).x5c).export({ type: 'spki', format: 'pem' }));
    return JSON.parse(Buffer.from((await compactVerify(jws, key, { algorithms: ['ES256'] })).payload));
  } catch { return null; }
}

// 1. Sound ones, by both libraries; the first of them with their status too, which that library unpacks anew each time.
const withStatus = 60;
const always = ['iss', 'vct', 'nbf', 'status', 'certificate_number', 'issuing_authority', 'issuance_date', 'conclusion', 'period', 'family_name', 'given_name', 'specimen', '_sd_alg', '_sd'];
for (const [i, sample] of samples.entries()) {
  if (!(await holds(sample.wallet))) { fail(`${i} is not accepted`); continue; }
  if (i < withStatus) {
    const { refused, payload } = await asked(sample.wallet);
    if (sample.revoked !== (refused !== undefined)) fail(`${i}: the list says ${refused ?? 'valid'}, revoked is ${sample.revoked}`);
    if (payload && (payload.document_number ?? '') !== sample.document_number) fail(`${i}: document_number`);
  }
  const payload = await jose(sample.wallet);
  if (payload === null) { fail(`${i} is not accepted by jose`); continue; }
  for (const name of ['family_name', 'given_name', 'specimen']) if (payload[name] !== sample[name]) fail(`${i}: ${name}`);
  const claims = Object.keys(payload).filter((name) => name !== 'birthdate');
  if (claims.sort().join() !== [...always].sort().join()) fail(`${i}: never selective are ${claims}`);
  if (payload._sd.length !== 8 || payload._sd.join() !== [...payload._sd].sort().join()) fail(`${i}: digests ${payload._sd}`);
}
console.log(`SD-JWT VC: ${samples.length} held to @sd-jwt/sd-jwt-vc and jose`);

// 2. Altered ones: a character of the signed part or of a disclosure is another one.
const accepted = { '@sd-jwt/sd-jwt-vc': 0, jose: 0 };
for (let i = 0; i < alteredWanted; ++i) {
  const { wallet } = samples[i % samples.length];
  const jws = wallet.split('~')[0];
  const whole = altered(wallet), signed = altered(jws);
  if ((await holds(whole)) && !(whole.split('~').slice(1).join('~') === wallet.split('~').slice(1).join('~') && saysTheSame(whole.split('~')[0], jws))) {
    ++accepted['@sd-jwt/sd-jwt-vc'];
    fail(`an altered credential is accepted: ${whole}`);
  }
  if ((await jose(signed)) !== null && !saysTheSame(signed, jws)) { ++accepted.jose; fail(`an altered credential is accepted by jose: ${signed}`); }
}
for (const [name, count] of Object.entries(accepted)) console.log(`SD-JWT VC: ${count} of ${alteredWanted} altered ones accepted by ${name}`);

// 3. Forged ones, by both where both look there.
const { wallet } = samples.find(({ revoked }) => !revoked);
const parts = wallet.slice(0, -1).split('~');
const payload = parts[0].split('.')[1];
const encoded = (header) => Buffer.from(JSON.stringify(header)).toString('base64url');
const withHead = (header, signature) => [`${encoded(header)}.${payload}.${signature}`, ...parts.slice(1), ''].join('~');
const header = headerOf(wallet), signature = parts[0].split('.')[2];
const another = samples.find((one) => one.wallet !== wallet).wallet.slice(0, -1).split('~');
const forged = {
  'alg none': withHead({ ...header, alg: 'none' }, ''),
  'alg none with a signature': withHead({ ...header, alg: 'none' }, signature),
  'HS256 by the public key': withHead({ ...header, alg: 'HS256' }, signature),
  'another type': withHead({ ...header, typ: 'JWT' }, signature),
  'no chain': withHead({ alg: 'ES256', typ: 'dc+sd-jwt' }, signature),
  'a foreign chain': lines('foreign.jsonl')[0].wallet,
  'a foreign chain on our signature': withHead({ ...header, x5c: headerOf(lines('foreign.jsonl')[0].wallet).x5c }, signature),
};
for (const [what, text] of Object.entries(forged)) {
  if (await holds(text)) fail(`${what}: accepted`);
  if ((await jose(text)) !== null) fail(`${what}: accepted by jose`);
}
const doubled = [...parts, parts.at(-1), ''].join('~');
const disclosed = {
  'a disclosure of another person': [...parts.slice(0, -1), another.at(-1), ''].join('~'),
  'a disclosure that was never signed': [...parts, encoded(['AAAAAAAAAAAAAAAAAAAAAA', 'document_number', 'X1']), ''].join('~'),
};
for (const [what, text] of Object.entries(disclosed)) if (await holds(text)) fail(`${what}: accepted`);
for (const [what, text] of Object.entries({ ...forged, ...disclosed, 'a disclosure doubled': doubled }))
  if (!['Altered', 'Not ours'].includes(ours(text))) fail(`${what}: qingbai says ${ours(text)}`);
// That library takes a disclosure given twice, which ours does not; it must at least read nothing else from it.
const twice = (await asked(doubled)).payload;
if (twice && JSON.stringify(twice) !== JSON.stringify((await asked(wallet)).payload)) fail('a disclosure doubled: something else is read');
// With every disclosure dropped it holds, and names its person all the same.
const bare = (await asked(`${parts[0]}~`)).payload;
if (!bare?.certificate_number || bare.family_name === undefined || bare.document_number !== undefined) fail('without disclosures it does not say whose it is');
// Its list: another issuer's, one too old, an entry beyond the end.
const [head, list, seal] = statusJwt.split('.');
const lists = { "another issuer's list": read('foreign.jwt').toString(), 'an expired list': read('old.jwt').toString(), 'an altered list': `${head}.${altered(list)}.${seal}` };
for (const [what, text] of Object.entries(lists)) if ((await asked(wallet, text)).payload) fail(`${what}: accepted`);
const plain = samples.find(({ revoked, specimen }) => !revoked && !specimen).wallet;
if (ours(plain) !== 'Valid') fail(`a sound one: qingbai says ${ours(plain)}`);
if (ours(plain, 'old.jwt') !== 'Unknown') fail(`an expired list: qingbai says ${ours(plain, 'old.jwt')}`);
const beyond = lines('beyond.jsonl')[0].wallet;
if (!(await holds(beyond)) || (await asked(beyond)).payload || ours(beyond) === 'Valid') fail('an entry beyond the list: accepted');
console.log(`SD-JWT VC: ${Object.keys(forged).length + Object.keys(disclosed).length} forged ones, ${Object.keys(lists).length + 1} lists and entries that are none: refused`);
done();
