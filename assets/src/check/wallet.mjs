// The credential of a wallet, an SD-JWT VC: docs/formats/wallet.md. Whatever the service would not have written is not read.
import { asText, demand, fromBase64url, fromText, orNull, sha256, toBase64url } from './bytes.mjs';
import { altered, judge, notOurs } from './answers.mjs';
import { signedBy, verifyChain } from './chain.mjs';
import { asJson, readJson, readJws } from './jws.mjs';

const type = 'dc+sd-jwt';
const mostCharacters = 32_000;
const withheld = { native_name: 'nativeName', chinese_name: 'chineseName', nationality: 'nationality', sex: 'sex', document_type: 'documentKind', document_number: 'documentNumber' };
const isText = (value) => typeof value === 'string';
const isNumber = (value) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff;
const isDay = (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

/// Whether a text has the shape of such a credential, whatever it holds.
export const looksLikeWallet = (text) => text.startsWith('ey') && text.includes('~');

/// The claims in their order and in no other spelling.
function payloadOf(claims) {
  const { iss, nbf, exp, status, certificate_number, issuing_authority, issuance_date, family_name, given_name, birthdate, specimen, _sd } = claims;
  const until = new Date(nbf * 1000).toISOString().replace('.000Z', '+00:00');
  return asJson({
    iss, vct: `${iss}/credentials/no-criminal-conviction`, nbf, ...(exp !== undefined && { exp }),
    ...(status && { status: { status_list: { idx: status.status_list.idx, uri: status.status_list.uri } } }),
    certificate_number, issuing_authority: { zh: issuing_authority.zh, en: issuing_authority.en }, issuance_date,
    conclusion: 'no_criminal_conviction_found', period: { until }, family_name, given_name,
    ...(birthdate !== undefined && { birthdate }), specimen, _sd_alg: 'sha-256', _sd,
  });
}

function readClaims(payload) {
  const claims = readJson(payload);
  demand(claims !== null && typeof claims === 'object', 'no claims');
  const { status_list: list } = claims.status ?? {};
  const authority = claims.issuing_authority ?? {};
  demand([claims.iss, claims.certificate_number, claims.family_name, claims.given_name, authority.zh, authority.en].every(isText), 'a text is missing');
  demand(isNumber(claims.nbf) && (claims.exp === undefined || isNumber(claims.exp)) && isDay(claims.issuance_date) && (claims.birthdate === undefined || isDay(claims.birthdate)), 'a date is missing');
  demand(claims.status === undefined || (isText(list?.uri) && isNumber(list.idx)), 'not a status');
  demand(typeof claims.specimen === 'boolean' && Array.isArray(claims._sd) && claims._sd.length === 8 && claims._sd.every(isText), 'not the digests');
  demand(payloadOf(claims) === payload, 'not the claims of a certificate in their one spelling');
  return claims;
}

/// Whether a digest is one of these, which stand in ascending order: looked for as the service does, so that another order is no better here than there.
function stands(digests, digest) {
  let from = 0, to = digests.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (digests[middle] < digest) from = middle + 1;
    else to = middle;
  }
  return digests[from] === digest;
}

function readDisclosure(part) {
  const read = readJson(asText(fromBase64url(part)));
  demand(Array.isArray(read) && read.length === 3 && read.every(isText) && read[0].length >= 22, 'not a claim of text with its salt');
  return { name: read[1], value: read[2] };
}

/// What is presented: the signed part, read and not verified, and what stands beside it.
function readPresented(text) {
  const end = text.indexOf('~');
  demand(text.length <= mostCharacters && end >= 0, 'not a credential with its disclosures');
  return { jws: readJws(text.slice(0, end), type), disclosures: text.slice(end + 1) };
}

/// What is disclosed, each ending with a tilde and one that the signed part knows.
async function readDisclosed(text, digests) {
  demand(text === '' || text.endsWith('~'), 'its end is missing');
  const disclosed = {};
  for (const part of text.split('~').slice(0, -1)) {
    const { name, value } = readDisclosure(part);
    demand(Object.hasOwn(withheld, name) && !(withheld[name] in disclosed), 'no claim of a certificate, or one twice');
    demand(stands(digests, toBase64url(await sha256(fromText(part)))), 'disclosed, but not signed');
    disclosed[withheld[name]] = value;
  }
  return disclosed;
}

const signedOf = (claims) => ({
  number: claims.certificate_number, surname: claims.family_name, givenNames: claims.given_name, bornOn: claims.birthdate ?? null, issuedOn: claims.issuance_date,
  inquiredAt: claims.nbf * 1000, validBefore: claims.exp === undefined ? null : claims.exp * 1000, specimen: claims.specimen, status: claims.status && { uri: claims.status.status_list.uri, index: claims.status.status_list.idx },
});

/// {signer, shown} where signature, chain and disclosures hold, else {answer}: one of ours with other disclosures is altered, not somebody else's.
export async function verifyWallet(text, trust) {
  const read = orNull(() => readPresented(text));
  if (!read) return { answer: notOurs('not_a_document') };
  const { signer } = await verifyChain(read.jws.chain, trust.roots);
  if (!signer) return { answer: notOurs('another_signer') };
  if (!(await signedBy(signer, read.jws.signed, read.jws.signature))) return { answer: altered('content') };
  const claims = orNull(() => readClaims(asText(read.jws.payload)));
  if (!claims) return { answer: notOurs('not_a_document') };
  const disclosed = await readDisclosed(read.disclosures, claims._sd).catch((error) => orNull(() => { throw error; }));
  if (!disclosed) return { answer: altered('content') };
  return { signer, shown: { ...signedOf(claims), ...disclosed } };
}

/// {answer, shown}: `standingOf` is asked for the standing of an entry of a list.
export async function checkWallet(text, trust, standingOf, day = null) {
  const { answer, signer, shown } = await verifyWallet(text, trust);
  if (answer) return { answer };
  return { answer: judge(signer, shown, shown.status ? await standingOf(shown.status) : null, day), shown, signer };
}
