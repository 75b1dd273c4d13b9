// The detached CMS (RFC 5652) in the one form of docs/formats/signature.md. Certificates, digest and signature are taken out, the form is built
// again from them, and what differs by a byte is not read.
import { compare, demand, equal, joined, orNull, sha256 } from './bytes.mjs';
import { readCertificate } from './certificate.mjs';
import { signedBy, verifyChain } from './chain.mjs';
import { der, DerReader, tag } from './der.mjs';
import { rawOfDer } from './ecdsa.mjs';

const largest = 16384;
const oid = (...content) => der(tag.oid, Uint8Array.of(...content));
const version1 = der(tag.integer, Uint8Array.of(1));
const signedData = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02);
const data = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01);
const contentType = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x03);
const messageDigest = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x04);
const signingCertificate = oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x02, 0x2f);
const sha256Algorithm = der(tag.sequence, oid(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01));
const ecdsaWithSha256 = der(tag.sequence, oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));

const attribute = (type, value) => der(tag.sequence, type, der(tag.set, value));

async function attributesOf(digest, leaf) {
  const id = der(tag.sequence, der(tag.octets, await sha256(leaf)));
  return joined(attribute(contentType, data), attribute(messageDigest, der(tag.octets, digest)),
                attribute(signingCertificate, der(tag.sequence, der(tag.sequence, id))));
}

/// What is signed: the attributes as a SET.
export const signedAttributes = async (digest, leaf) => der(tag.set, await attributesOf(digest, leaf));

/// `certificates`: DER, the leaf first. `signature`: ECDSA in DER.
export async function assembleCms({ issuerAndSerial, certificates, digest, signature }) {
  const signer = der(tag.sequence, version1, issuerAndSerial, sha256Algorithm, der(tag.context0, await attributesOf(digest, certificates[0])), ecdsaWithSha256,
                     der(tag.octets, signature));
  const whole = der(tag.sequence, version1, der(tag.set, sha256Algorithm), der(tag.sequence, data), der(tag.context0, ...[...certificates].sort(compare)),
                    der(tag.set, signer));
  return der(tag.sequence, signedData, der(tag.context0, whole));
}

export const issuerAndSerialOf = (certificate) => der(tag.sequence, certificate.issuer, certificate.serial);

function readParts(cms) {
  const content = new DerReader(cms).inside(tag.sequence);
  content.content(tag.oid);
  const reader = content.inside(tag.context0).inside(tag.sequence);
  reader.content(tag.integer);
  reader.content(tag.set);
  reader.content(tag.sequence);
  const certificates = [];
  for (const set = reader.inside(tag.context0); !set.done;) certificates.push(set.whole(tag.sequence));
  const signer = reader.inside(tag.set).inside(tag.sequence);
  signer.content(tag.integer);
  const issuerAndSerial = signer.whole(tag.sequence);
  signer.content(tag.sequence);
  const attributes = signer.inside(tag.context0);
  signer.content(tag.sequence);
  const signature = signer.content(tag.octets);
  attributes.content(tag.sequence);
  const second = attributes.inside(tag.sequence);
  second.content(tag.oid);
  const digest = second.inside(tag.set).content(tag.octets);
  demand(digest.length === 32 && certificates.length > 0 && certificates.length <= 8, 'not the parts of a signature');
  // The leaf is the one that the signer's identifier names, and there is exactly one.
  const isLeaf = (bytes) => equal(issuerAndSerialOf(readCertificate(bytes)), issuerAndSerial);
  const leaves = certificates.filter((bytes) => orNull(() => isLeaf(bytes)));
  demand(leaves.length === 1, 'not one signer');
  return { issuerAndSerial, certificates: [leaves[0], ...certificates.filter((bytes) => bytes !== leaves[0])], digest, signature };
}

/// What a CMS over a content of this digest proves: {signer} or {fault}: 'unreadable', 'chain', 'purpose', 'signature', or 'digest' with the signer.
export async function verifyCms(cms, digest, roots) {
  const parts = cms.length <= largest ? orNull(() => readParts(cms)) : null;
  if (!parts || !equal(await assembleCms(parts), cms)) return { fault: 'unreadable' };
  const { signer, fault } = await verifyChain(parts.certificates, roots);
  if (fault) return { fault };
  const signed = await signedAttributes(parts.digest, parts.certificates[0]);
  if (!(await signedBy(signer, signed, rawOfDer(parts.signature, 'P-256')))) return { fault: 'signature' };
  return equal(parts.digest, digest) ? { signer } : { fault: 'digest' };
}
