// The holder of a certificate takes it into a wallet, as a wallet does it: offer, metadata, token, credential; then held to a library that is not ours.
// node wallet.mjs ORIGIN CERTIFICATE.PDF ROOT.PEM
import {execFileSync} from 'node:child_process';
import {createHash, webcrypto, X509Certificate} from 'node:crypto';
import {readFileSync} from 'node:fs';

import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';

const [origin, pdf, rootPem] = process.argv.slice(2);
const root = new X509Certificate(readFileSync(rootPem));
const expect = (what, held) => {
  if (held) return console.log(`ok: ${what}`);
  console.log(`failed: ${what}`);
  process.exitCode = 1;
};
const text = execFileSync('pdftotext', ['-layout', pdf, '-'], {encoding: 'utf8'});
const number = text.match(/京公.犯查.字〔\d{4}〕\d+号/)[0];
const code = text.match(/\b[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){5}[ -][A-Z2-7]{2}\b/)[0];
const post = (path, fields, headers = {}) => fetch(origin + path, {method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual'});

const offered = async (typed) => {
  const page = await post('/wallet', {number, 'short-code': typed});
  const link = (await page.text()).match(/openid-credential-offer:[^"]+/)?.[0];
  return {status: page.status, offer: link && JSON.parse(new URL(link.replaceAll('&amp;', '&')).searchParams.get('credential_offer'))};
};
const wrong = await offered((code.startsWith('A') ? 'B' : 'A') + code.slice(1));
expect('a wrong code gives no offer', wrong.status === 422 && wrong.offer === undefined);
const {offer} = await offered(code);
expect('number and code give an offer of this issuer', offer?.credential_issuer === origin);

const issuer = await (await fetch(`${offer.credential_issuer}/.well-known/openid-credential-issuer`)).json();
const server = await (await fetch(`${offer.credential_issuer}/.well-known/oauth-authorization-server`)).json();
const [wanted] = offer.credential_configuration_ids;
expect('the metadata has what is offered', issuer.credential_configurations_supported[wanted].format === 'dc+sd-jwt' && issuer.credential_issuer === origin);
const [grant, {'pre-authorized_code': preAuthorized}] = Object.entries(offer.grants)[0];
const ask = () => post(new URL(server.token_endpoint).pathname, {grant_type: grant, 'pre-authorized_code': preAuthorized});
const token = await (await ask()).json();
expect('the offered code gives a token', token.token_type === 'Bearer' && token.access_token.length >= 43);
const again = await ask();
expect('and gives it once', again.status === 400 && (await again.json()).error === 'invalid_grant');
const fetched = await fetch(issuer.credential_endpoint, {
  method: 'POST', headers: {authorization: `Bearer ${token.access_token}`, 'content-type': 'application/json'},
  body: JSON.stringify({credential_configuration_id: wanted})});
const [{credential}] = (await fetched.json()).credentials;
expect('the answer is kept by nobody on the way', fetched.headers.get('cache-control') === 'no-store');

const verifier = (header) => async (data, signature) => {
  const chain = header().x5c.map((one) => new X509Certificate(Buffer.from(one, 'base64')));
  const leads = chain.every((one, i) => one.verify((chain[i + 1] ?? root).publicKey));
  const key = await webcrypto.subtle.importKey('spki', chain[0].publicKey.export({type: 'spki', format: 'der'}), {name: 'ECDSA', namedCurve: 'P-256'}, false, ['verify']);
  return leads && webcrypto.subtle.verify({name: 'ECDSA', hash: 'SHA-256'}, key, Buffer.from(signature, 'base64url'), Buffer.from(data));
};
let list;
const headerOf = (jws) => JSON.parse(Buffer.from(jws.split('.')[0], 'base64url'));
const library = new SDJwtVcInstance({
  hasher: (data, algorithm) => createHash(algorithm.replace('-', '')).update(typeof data === 'string' ? data : Buffer.from(data)).digest(),
  hashAlg: 'sha-256',
  verifier: verifier(() => headerOf(credential)),
  statusVerifier: verifier(() => headerOf(list)),
  statusListFetcher: async (uri) => (list = await (await fetch(uri, {headers: {accept: 'application/statuslist+jwt'}})).text()),
});
const {payload} = await library.verify(credential);
expect('the library accepts it, with its status', payload.certificate_number === number && payload.specimen === true);
expect('it says what the paper says', text.includes(payload.document_number) && text.includes(payload.family_name.toUpperCase()) || text.includes(payload.family_name));
const shown = await (await post('/check/code', {code: credential})).text();
expect('and the check of the service knows it', /pecimen|样本/.test(shown) && shown.includes(payload.document_number));
