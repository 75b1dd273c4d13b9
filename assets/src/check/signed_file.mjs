// A signature as it stands in the bytes of a PDF: /ByteRange [0 before after rest], and in the gap the CMS in hexadecimal between < and >, filled up
// with zeros. Found in the bytes alone: what an object model makes of a file could be another view than the one that was signed, the bytes cannot.
import { fromHex, joined, orNull, sha256 } from './bytes.mjs';

const key = [...'/ByteRange'].map((letter) => letter.charCodeAt(0));
const mostSignatures = 8;
const mostContents = 65536; // characters of hexadecimal
const latin1 = new TextDecoder('latin1');

/// Where these bytes next stand at or after a place; -1 where they do not.
export function find(file, bytes, from = 0) {
  for (let at = file.indexOf(bytes[0], from); at >= 0; at = file.indexOf(bytes[0], at + 1)) {
    let same = 1;
    while (same < bytes.length && file[at + same] === bytes[same]) ++same;
    if (same === bytes.length) return at;
  }
  return -1;
}

const empty = new Uint8Array(0);

/// Upper case or lower case throughout; the element's own length tells where it ends, and zeros alone may follow.
function readContents(gap) {
  if (gap.length < 2 || gap.length > mostContents || gap[0] !== 0x3c || gap.at(-1) !== 0x3e) return empty;
  const text = latin1.decode(gap.subarray(1, -1));
  if (/[A-F]/.test(text) && /[a-f]/.test(text)) return empty;
  const bytes = orNull(() => fromHex(text.toLowerCase()));
  if (!bytes || bytes.length < 4 || bytes[0] !== 0x30 || bytes[1] !== 0x82) return empty;
  const size = 4 + bytes[2] * 256 + bytes[3];
  if (size > bytes.length || bytes.subarray(size).some((byte) => byte !== 0)) return empty;
  return bytes.subarray(0, size);
}

/// Every /ByteRange of four numbers that lies within the file, in the order of the file, no more than a few.
export function signaturesIn(file) {
  const found = [];
  for (let at = find(file, key); at >= 0 && found.length < mostSignatures; at = find(file, key, at + 1)) {
    const text = latin1.decode(file.subarray(at + key.length, at + key.length + 200));
    const range = /^[ \t\r\n]*\[[ \t\r\n]*(\d+)[ \t\r\n]+(\d+)[ \t\r\n]+(\d+)[ \t\r\n]+(\d+)[ \t\r\n]*\]/.exec(text);
    if (!range) continue;
    const [first, before, after, rest] = range.slice(1).map(Number);
    if (![first, before, after, rest].every((number) => number <= mostContents * mostContents)) continue;
    if (first !== 0 || before > after || after > file.length || rest > file.length - after) continue;
    found.push({ at, before, after, end: after + rest, cms: readContents(file.subarray(before, after)) });
  }
  return found;
}

export function digestOf(file, { before, after, end }) {
  return sha256(joined(file.subarray(0, before), file.subarray(after, end)));
}
