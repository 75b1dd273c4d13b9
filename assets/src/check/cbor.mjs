// Deterministic CBOR (RFC 8949, 4.2): item by item, in its one spelling.
import { demand, joined } from './bytes.mjs';

/// Takes one item after the other; what is not the item asked for is malformed.
export class CborReader {
  #bytes;
  #at = 0;

  constructor(bytes) {
    this.#bytes = bytes;
  }

  #take(size) {
    demand(size <= this.#bytes.length - this.#at, 'cut short');
    return this.#bytes.subarray(this.#at, (this.#at += size));
  }

  /// Lengths and numbers up to 2^53, which is more than anything here.
  #head(major) {
    const [first] = this.#take(1);
    demand(first >> 5 === major, 'another kind of item');
    const low = first & 31;
    if (low < 24) return low;
    demand(low <= 27, 'not deterministic');
    const size = 1 << (low - 24);
    const value = this.#take(size).reduce((sum, byte) => sum * 256 + byte, 0);
    demand(value >= (size === 1 ? 24 : 2 ** (4 * size)), 'not the shortest spelling');
    demand(Number.isSafeInteger(value), 'too large');
    return value;
  }

  #size(major) {
    const size = this.#head(major);
    demand(size <= this.#bytes.length - this.#at, 'cut short');
    return size;
  }

  array() { return this.#size(4); }
  map() { return this.#size(5); }
  tag() { return this.#head(6); }
  uint() { return this.#head(0); }
  integer() { return this.#bytes[this.#at] >> 5 === 1 ? -1 - this.#head(1) : this.#head(0); }
  bytes() { return this.#take(this.#head(2)); }
  /// Letters that are none become U+FFFD: what the seal signed has no such.
  text() { return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#take(this.#head(3))); }

  boolean() {
    const [one] = this.#take(1);
    demand(one === 0xf4 || one === 0xf5, 'not a truth value');
    return one === 0xf5;
  }

  /// Whether null stands here, which is then taken.
  isNull() {
    if (this.#bytes[this.#at] !== 0xf6) return false;
    ++this.#at;
    return true;
  }

  expect(value) {
    demand(this.integer() === value, 'another claim than the one that belongs here');
  }

  end() {
    demand(this.#at === this.#bytes.length, 'bytes left over');
  }
}

/// The beginning of an item: its kind with a number or a length below 65,536.
export function cborHead(major, value) {
  const top = major << 5;
  if (value < 24) return Uint8Array.of(top | value);
  if (value < 256) return Uint8Array.of(top | 24, value);
  return Uint8Array.of(top | 25, value >> 8, value & 255);
}

export const cborBytes = (bytes) => joined(cborHead(2, bytes.length), bytes);
export const cborText = (ascii) => joined(cborHead(3, ascii.length), new TextEncoder().encode(ascii));
