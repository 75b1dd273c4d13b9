// Whose seal it is: certificates that lead to a root which is trusted, and a leaf that is for documents. docs/formats/signature.md.
import { Malformed, equal, orNull, sha256, toHex } from './bytes.mjs';
import { readCertificate, specimenPolicy } from './certificate.mjs';
import { DerReader, oidText, tag } from './der.mjs';
import { holds, rawOfDer } from './ecdsa.mjs';

const extension = { subjectKey: '2.5.29.14', keyUsage: '2.5.29.15', constraints: '2.5.29.19', policies: '2.5.29.32', authorityKey: '2.5.29.35', purposes: '2.5.29.37' };
const understood = new Set([...Object.values(extension), '2.5.29.17', '2.5.29.31']);
const hashes = { '1.2.840.10045.4.3.2': 'SHA-256', '1.2.840.10045.4.3.3': 'SHA-384' };
const documentSigning = '1.3.6.1.5.5.7.3.36';
const mostCertificates = 5;

const reading = (certificate, name) => {
  const found = certificate.extensions.get(name);
  return found && new DerReader(found.content);
};

/// {authority, length}: whether it may sign certificates, and how many may stand between it and a leaf.
function constraintsOf(certificate) {
  const reader = reading(certificate, extension.constraints)?.inside(tag.sequence);
  const authority = reader?.is(tag.boolean) ? reader.content(tag.boolean)[0] === 0xff : false;
  const length = reader?.is(tag.integer) ? reader.content(tag.integer).reduce((sum, byte) => sum * 256 + byte, 0) : Infinity;
  return { authority, length };
}

/// The bits as X.509 numbers them, the first being the highest; null where nothing is said.
function usageOf(certificate) {
  const bits = reading(certificate, extension.keyUsage)?.content(tag.bits);
  return bits ? bits[1] | ((bits[2] ?? 0) << 8) : null;
}

function purposesOf(certificate) {
  const all = [];
  for (const list = reading(certificate, extension.purposes)?.inside(tag.sequence); list && !list.done;) all.push(oidText(list.content(tag.oid)));
  return all;
}

function marksSpecimen(certificate) {
  for (const list = reading(certificate, extension.policies)?.inside(tag.sequence); list && !list.done;)
    if (oidText(list.inside(tag.sequence).content(tag.oid)) === specimenPolicy) return true;
  return false;
}

/// Of a certificate whose issuer names its key, whether it is this one.
function namesKeyOf(certificate, issuer) {
  const reader = reading(certificate, extension.authorityKey)?.inside(tag.sequence);
  const own = reading(issuer, extension.subjectKey)?.content(tag.octets);
  return !reader?.is(0x80) || (own !== undefined && equal(reader.content(0x80), own));
}

const keyCertSign = 0x04;

/// Whether the certificate is signed by the issuer, which may sign others with `below` authorities between it and the leaf.
async function isIssued(certificate, issuer, below) {
  const { authority, length } = constraintsOf(issuer);
  const usage = usageOf(issuer);
  const hash = hashes[certificate.algorithm];
  if (!equal(certificate.issuer, issuer.subject) || !authority || length < below || usage === null || !(usage & keyCertSign)) return false;
  if (hash === undefined || issuer.curve === undefined || !namesKeyOf(certificate, issuer)) return false;
  if ([...certificate.extensions].some(([name, { critical }]) => critical && !understood.has(name))) return false;
  return holds(issuer.spki, issuer.curve, certificate.signed, rawOfDer(certificate.signature, issuer.curve), hash);
}

/// The leaf first, and after each whoever issued it; null where one is left over.
function inOrder([leaf, ...others]) {
  const chain = [leaf];
  while (others.length > 0) {
    const next = others.findIndex((one) => equal(one.subject, chain.at(-1).issuer));
    if (next < 0) return null;
    chain.push(...others.splice(next, 1));
  }
  return chain;
}

async function leadsTo(certificates, root) {
  const whole = [...certificates, root];
  for (let i = 0; i + 1 < whole.length; ++i) if (!(await isIssued(whole[i], whole[i + 1], i))) return false;
  return true;
}

/// digitalSignature and nonRepudiation and nothing else, document signing among its purposes, and no authority.
function maySignDocuments(leaf) {
  return !constraintsOf(leaf).authority && leaf.curve === 'P-256' && usageOf(leaf) === 0xc0 && purposesOf(leaf).includes(documentSigning);
}

/// `certificates`: DER, the leaf first, without the root. `roots`: read certificates. Answers {signer} or {fault}: 'unreadable', 'chain' or 'purpose'.
export async function verifyChain(certificates, roots) {
  const read = orNull(() => certificates.map(readCertificate));
  if (!read || read.length === 0 || read.length > mostCertificates) return { fault: 'unreadable' };
  const chain = inOrder(read);
  if (!chain) return { fault: 'chain' };
  try {
    for (const root of roots) {
      if (!(await leadsTo(chain, root))) continue;
      const [leaf] = chain;
      if (!maySignDocuments(leaf)) return { fault: 'purpose' };
      const keyId = toHex((await sha256(leaf.spki)).subarray(0, 8));
      return { signer: { specimen: [...chain, root].some(marksSpecimen), keyId, leaf, organization: leaf.organization } };
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error; // an extension that is not what it says
  }
  return { fault: 'chain' };
}

/// Whether raw r and s over the message are by the signer.
export const signedBy = (signer, message, raw) => holds(signer.leaf.spki, 'P-256', message, raw);
