// DER (X.690): tag, shortest length, content. Tags of one byte, which is all that CMS and certificates use.
import { demand, joined } from './bytes.mjs';

export const tag = { boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, sequence: 0x30, set: 0x31, context0: 0xa0, context3: 0xa3 };

export function der(kind, ...parts) {
  const content = joined(...parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return joined(Uint8Array.of(kind, ...length), content);
}

/// Takes one element after the other; another tag than the one wanted, and what is no DER, is malformed.
export class DerReader {
  #bytes;
  #at = 0;

  constructor(bytes) {
    this.#bytes = bytes;
  }

  get done() { return this.#at === this.#bytes.length; }
  is(kind) { return !this.done && this.#bytes[this.#at] === kind; }

  #next(kind) {
    const bytes = this.#bytes;
    const from = this.#at;
    demand(this.is(kind) && from + 1 < bytes.length, 'another element than the one that belongs here');
    let size = bytes[from + 1];
    let at = from + 2;
    if (size & 0x80) {
      const count = size & 0x7f;
      demand(count >= 1 && count <= 3 && at + count <= bytes.length, 'a length that nobody needs');
      size = 0;
      for (let i = 0; i < count; ++i) size = size * 256 + bytes[at++];
      demand(size >= (count === 1 ? 128 : 2 ** (8 * (count - 1))), 'not the shortest length');
    }
    demand(size <= bytes.length - at, 'cut short');
    this.#at = at + size;
    return { whole: bytes.subarray(from, this.#at), content: bytes.subarray(at, this.#at) };
  }

  content(kind) { return this.#next(kind).content; }
  whole(kind) { return this.#next(kind).whole; }
  inside(kind) { return new DerReader(this.content(kind)); }
  any() { return this.#next(this.#bytes[this.#at]); }
  end() { demand(this.done, 'an element too many'); }
}

/// 1.2.840.10045.4.3.2 of the content of an object identifier.
export function oidText(content) {
  const numbers = [];
  let value = 0n;
  for (const byte of content) {
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte & 0x80) continue;
    numbers.push(value);
    value = 0n;
  }
  demand(numbers.length > 0, 'not an object identifier');
  const first = numbers[0] < 40n ? 0n : numbers[0] < 80n ? 1n : 2n;
  return [first, numbers[0] - first * 40n, ...numbers.slice(1)].join('.');
}
