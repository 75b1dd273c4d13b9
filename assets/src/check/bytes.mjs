// Bytes and the texts that spell them. Exactly one spelling of some bytes is read: capital letters of Base32, no padding where there is none,
// bits left over being zero.

/// What somebody brought is not in the form that it should have. Caught where a document as a whole is read.
export class Malformed extends Error {}

/// What the act answers, or null where it meets what is malformed.
export function orNull(act) {
  try {
    return act();
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

export function demand(holds, what) {
  if (!holds) throw new Malformed(what);
}

const alphabets = {
  hex: ['0123456789abcdef', 4],
  base32: ['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 5],
  base64: ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 6],
  base64url: ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 6],
};
const values = Object.fromEntries(Object.entries(alphabets).map(([name, [letters]]) => {
  const table = new Int8Array(128).fill(-1);
  [...letters].forEach((letter, value) => (table[letter.charCodeAt(0)] = value));
  return [name, table];
}));

function decode(text, name) {
  const table = values[name];
  const width = alphabets[name][1];
  const out = new Uint8Array(Math.floor((text.length * width) / 8));
  let held = 0, bits = 0, at = 0;
  for (let i = 0; i < text.length; ++i) {
    const code = text.charCodeAt(i);
    const digit = code < 128 ? table[code] : -1;
    demand(digit >= 0, 'a character outside the alphabet');
    held = (held << width) | digit;
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  demand(bits < width && held === 0, 'not the one spelling of these bytes');
  return out;
}

export const fromHex = (text) => decode(text, 'hex');
export const fromBase32 = (text) => decode(text, 'base32');
export const fromBase64url = (text) => decode(text, 'base64url');

export function fromBase64(text) {
  const plain = text.replace(/=+$/, '');
  demand(text.length === plain.length + ((4 - (plain.length % 4)) % 4), 'not the padding of Base64');
  return decode(plain, 'base64');
}

export function toBase64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function asText(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Malformed('not UTF-8');
  }
}

export const fromText = (text) => new TextEncoder().encode(text);

export function joined(...parts) {
  const out = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export function equal(a, b) {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/// As numbers compare, a prefix before what it begins.
export function compare(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); ++i) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}

export async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
