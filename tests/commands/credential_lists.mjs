// The status list of the samples as a JWT and as a CWT, held to libraries that are not ours: both say the same; altered ones are refused.
// node credential_lists.mjs FOLDER ALTERED
import { createPublicKey } from 'node:crypto';

import { getListFromStatusListJWT, StatusList } from '@sd-jwt/jwt-status-list';
import { decode as decodeCbor, encode as encodeCbor } from 'cbor2';
import { jwtVerify } from 'jose';
import { altered, alteredWanted, done, empty, es256, everyBit, fail, forWeb, headerOf, keyOf, leaf, read, samples, saysTheSame } from './samples.mjs';

const jwt = read('status.jwt').toString();
const cwt = read('status.cwt');
const key = await forWeb(leaf.publicKey);
const uri = 'https://check.qingbai.example/status/416';

async function readJwt(text) {
  try {
    const by = createPublicKey(keyOf(headerOf(text).x5c).export({ type: 'spki', format: 'pem' }));
    const { payload } = await jwtVerify(text, by, { algorithms: ['ES256'], typ: 'statuslist+jwt', subject: uri, requiredClaims: ['iat', 'exp'] });
    return { payload, list: getListFromStatusListJWT(text) };
  } catch (error) { return { refused: String(error.message) }; }
}
async function readCwt(bytes) {
  try {
    const { tag, contents: [head, unprotected, claims, signature] } = decodeCbor(bytes);
    if (tag !== 18 || !empty(unprotected)) return { refused: 'not a COSE_Sign1 with an empty unprotected header' };
    const signed = encodeCbor(['Signature1', new Uint8Array(head), new Uint8Array(0), new Uint8Array(claims)]);
    if (!(await es256(key, signature, signed))) return { refused: 'the signature' };
    const payload = decodeCbor(claims);
    const list = payload.get(65533);
    const get = (name) => list[name] ?? list.get(name);
    return { payload, header: decodeCbor(head), bytes: Buffer.from(get('lst')), list: StatusList.decompressStatusList(Buffer.from(get('lst')).toString('base64url'), get('bits')) };
  } catch (error) { return { refused: String(error.message) }; }
}

const one = await readJwt(jwt), other = await readCwt(cwt);
if (one.refused || other.refused) fail(`a sound list: ${one.refused ?? ''} ${other.refused ?? ''}`);
else {
  const { sub, iat, exp, ttl, status_list: { bits, lst } } = one.payload;
  if (sub !== uri || exp !== iat + 86_400 || ttl !== 60 || bits !== 1) fail(`the profile of the JWT: ${JSON.stringify({ sub, iat, exp, ttl, bits })}`);
  if (other.payload.get(2) !== uri || other.payload.get(6) !== iat || other.payload.get(4) !== exp || other.payload.get(65534) !== ttl) fail('the profile of the CWT');
  if (other.header.get(1) !== -7 || other.header.get(16) !== 'application/statuslist+cwt') fail('the header of the CWT');
  if (!other.bytes.equals(Buffer.from(lst, 'base64url'))) fail('the JWT and the CWT carry other bits');
  for (const [i, sample] of samples.entries()) {
    const index = i * 1000 + 7;
    for (const [form, { list }] of [['JWT', one], ['CWT', other]]) {
      if ((list.getStatus(index) === 1) !== sample.revoked) fail(`${form}: entry ${index}`);
      if (list.getStatus(index + 1) !== 0) fail(`${form}: entry ${index + 1} is not used and is not valid`);
    }
  }
  const { list } = one;
  if (list.getStatus((1 << 20) - 1) !== 0) fail('the last entry is not there');
  try { list.getStatus(1 << 20); fail('an entry beyond the end is answered'); } catch { /* as it must */ }
}
console.log(`Token Status List: the JWT and the CWT say the same of ${samples.length} entries`);

for (const [what, text] of [["another issuer's", read('foreign.jwt').toString()], ['expired', read('old.jwt').toString()]])
  if (!(await readJwt(text)).refused) fail(`${what} list: accepted`);
const accepted = { JWT: 0, CWT: 0 };
for (let i = 0; i < alteredWanted; ++i) {
  const text = altered(jwt);
  if (!(await readJwt(text)).refused && !saysTheSame(text, jwt)) { ++accepted.JWT; fail('an altered JWT is accepted'); }
}
const bits = everyBit(cwt);
for (const [bit, altered] of bits.entries()) if (!(await readCwt(altered)).refused) { ++accepted.CWT; fail(`a CWT with bit ${bit} altered is accepted`); }
console.log(`Token Status List: ${accepted.JWT} of ${alteredWanted} altered JWTs accepted`);
console.log(`Token Status List: ${accepted.CWT} of the ${bits.length} CWTs with one bit altered accepted`);
done();
