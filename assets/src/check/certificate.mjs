// What a certificate (RFC 5280) says, as far as it is asked here. Nothing of it is verified: chain.mjs does that.
import { asText, demand, equal } from './bytes.mjs';
import { DerReader, oidText, tag } from './der.mjs';

/// Marks a specimen, anywhere in a chain: docs/formats/signature.md.
export const specimenPolicy = '2.25.269146378405176318527709464237106125811';
const organizationName = '2.5.4.10';
const curves = { '1.2.840.10045.3.1.7': 'P-256', '1.3.132.0.34': 'P-384' };

function readTime(reader) {
  const short = reader.is(0x17);
  const text = asText(reader.content(short ? 0x17 : 0x18));
  const found = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/).exec(text);
  demand(found !== null, 'not a time of a certificate');
  const [year, month, day, hour, minute, second] = found.slice(1).map(Number);
  return Date.UTC(short ? (year < 50 ? 2000 + year : 1900 + year) : year, month - 1, day, hour, minute, second);
}

function readKey(whole) {
  const outer = new DerReader(whole);
  const reader = outer.inside(tag.sequence);
  const algorithm = reader.inside(tag.sequence);
  const isEc = oidText(algorithm.content(tag.oid)) === '1.2.840.10045.2.1';
  return { spki: whole, curve: isEc && algorithm.is(tag.oid) ? curves[oidText(algorithm.content(tag.oid))] : undefined };
}

function organizationOf(subject) {
  for (const names = new DerReader(subject).inside(tag.sequence); !names.done;) {
    for (const set = names.inside(tag.set); !set.done;) {
      const one = set.inside(tag.sequence);
      if (oidText(one.content(tag.oid)) === organizationName) return asText(one.any().content);
    }
  }
  return '';
}

/// By object identifier: whether it is critical, and its content.
function readExtensions(reader) {
  const all = new Map();
  for (const list = reader.inside(tag.context3).inside(tag.sequence); !list.done;) {
    const one = list.inside(tag.sequence);
    const name = oidText(one.content(tag.oid));
    const critical = one.is(tag.boolean) && one.content(tag.boolean)[0] === 0xff;
    demand(!all.has(name), 'an extension twice');
    all.set(name, { critical, content: one.content(tag.octets) });
    one.end();
  }
  return all;
}

/// DER and nothing else.
export function readCertificate(bytes) {
  demand(bytes.length <= 65536, 'too large for a certificate');
  const outer = new DerReader(bytes);
  const whole = outer.inside(tag.sequence);
  outer.end();
  const signed = whole.whole(tag.sequence);
  const outerAlgorithm = whole.whole(tag.sequence);
  const bits = whole.content(tag.bits);
  whole.end();
  const reader = new DerReader(signed).inside(tag.sequence);
  reader.content(tag.context0);
  const serial = reader.whole(tag.integer);
  const algorithm = reader.whole(tag.sequence);
  demand(equal(algorithm, outerAlgorithm) && bits[0] === 0, 'two algorithms');
  const issuer = reader.whole(tag.sequence);
  const times = reader.inside(tag.sequence);
  const validFrom = readTime(times), validUntil = readTime(times);
  const subject = reader.whole(tag.sequence);
  const key = readKey(reader.whole(tag.sequence));
  const extensions = reader.done ? new Map() : readExtensions(reader);
  reader.end();
  return {
    bytes, signed, algorithm: oidText(new DerReader(algorithm).inside(tag.sequence).content(tag.oid)), signature: bits.subarray(1), serial, issuer, subject,
    validFrom, validUntil, ...key, extensions, organization: organizationOf(subject),
  };
}
