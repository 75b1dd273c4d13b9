// What the check goes by: the roots that it trusts, and the seals whose signatures come without their certificates. docs/formats/keys.md.
import { fromBase64, sha256, toHex } from './bytes.mjs';
import { readCertificate } from './certificate.mjs';
import { verifyChain } from './chain.mjs';

/// `keys`: the file of keys. A chain that does not lead to a root is no seal. `complete`: whether they are all keys of the issuer, as the issuer has just
/// answered; kept ones may lack one of a later day.
export async function makeTrust(keys, complete = false) {
  const roots = keys.roots.map((text) => readCertificate(fromBase64(text)));
  const seals = new Map();
  for (const chain of keys.chains) {
    const { signer } = await verifyChain(chain.map(fromBase64), roots);
    if (signer) seals.set(signer.keyId, signer);
  }
  const digests = await Promise.all(roots.map(async (root) => toHex(await sha256(root.bytes))));
  return { issuer: keys.issuer, roots, seals, digests, complete };
}
