// ECDSA by the browser's own cryptography, which takes r and s as they are; DER has them as two numbers.
import { demand, joined, orNull } from './bytes.mjs';
import { DerReader, tag } from './der.mjs';

const sizes = { 'P-256': 32, 'P-384': 48 };

function number(content, size) {
  demand(content.length > 0 && (content[0] & 0x80) === 0, 'a negative number');
  demand(content.length === 1 || content[0] !== 0 || (content[1] & 0x80) !== 0, 'not the shortest number');
  const bytes = content[0] === 0 ? content.subarray(1) : content;
  demand(bytes.length > 0 && bytes.length <= size, 'a number of another size');
  return joined(new Uint8Array(size - bytes.length), bytes);
}

/// r and s of a signature in DER; null where it is none.
export function rawOfDer(signature, curve) {
  return orNull(() => {
    const outer = new DerReader(signature);
    const reader = outer.inside(tag.sequence);
    outer.end();
    const raw = joined(number(reader.content(tag.integer), sizes[curve]), number(reader.content(tag.integer), sizes[curve]));
    reader.end();
    return raw;
  });
}

/// Whether raw r and s over the message are by the key: SubjectPublicKeyInfo, on that curve.
export async function holds(spki, curve, message, raw, hash = 'SHA-256') {
  if (raw === null || raw.length !== 2 * sizes[curve]) return false;
  try {
    const key = await crypto.subtle.importKey('spki', spki, { name: 'ECDSA', namedCurve: curve }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'ECDSA', hash }, key, raw, message);
  } catch (error) {
    if (error instanceof DOMException) return false; // a point that does not lie on the curve
    throw error;
  }
}
