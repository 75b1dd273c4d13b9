// The QR of the paper: docs/formats/qr.md. A CWT in a COSE_Sign1 of exactly one form.
import { demand, equal, fromBase32, joined, orNull, toHex } from './bytes.mjs';
import { altered, judge, notOurs, unknownKey } from './answers.mjs';
import { CborReader, cborBytes, cborHead, cborText } from './cbor.mjs';
import { signedBy } from './chain.mjs';

const address = /^HTTPS?:\/\/[A-Z0-9.:-]+\/C#/;
const mostCharacters = 700;
const type = 'application/qingbai+cwt';
const dayOf = (days) => new Date(days * 86_400_000).toISOString().slice(0, 10);

const headerFor = (keyId) =>
  joined(cborHead(5, 3), Uint8Array.of(0x01, 0x26, 0x04), cborBytes(keyId), Uint8Array.of(0x10), cborText(type));

/// The key's name is the only thing in the header that may differ.
function keyIdOf(header) {
  const in_ = new CborReader(header);
  in_.map(), in_.uint(), in_.integer(), in_.uint();
  const keyId = in_.bytes();
  demand(keyId.length === 8 && equal(headerFor(keyId), header), 'not the protected header of this type');
  return toHex(keyId);
}

function readDay(in_) {
  const days = in_.integer();
  demand(days >= -100_000 && days <= 100_000, 'not a day of this age');
  return dayOf(days);
}

function readMoment(in_) {
  const seconds = in_.uint();
  demand(seconds <= 0xffffffff, 'not an instant of this age');
  return seconds * 1000;
}

function readEntry(in_) {
  const entry = in_.uint();
  demand(entry / 2 ** 20 <= 0xffffffff, 'not an entry of a list');
  return { list: Math.floor(entry / 2 ** 20), index: entry % 2 ** 20 };
}

function readClaims(bytes) {
  const in_ = new CborReader(bytes);
  const all = in_.map();
  demand(all === 3 || all === 4, 'other claims than three or four');
  const read = {};
  in_.expect(1), (read.issuer = in_.text());
  if (all === 4) in_.expect(4), (read.validBefore = readMoment(in_));
  in_.expect(5), (read.inquiredAt = readMoment(in_));
  in_.expect(-65537);
  const claims = in_.map();
  demand(claims === 12 || claims === 13, 'not the claims of a certificate');
  in_.expect(1), (read.number = in_.text());
  in_.expect(2), (read.surname = in_.text());
  in_.expect(3), (read.givenNames = in_.text());
  in_.expect(4), (read.namesCut = in_.boolean());
  in_.expect(5), (read.bornOn = in_.isNull() ? null : readDay(in_));
  in_.expect(6), (read.nationality = in_.text());
  in_.expect(7);
  const kind = in_.uint();
  demand(kind === 1 || kind === 2, 'not a kind of document');
  in_.expect(8), (read.documentNumber = in_.text());
  in_.expect(9), (read.issuedOn = readDay(in_));
  in_.expect(10), in_.expect(1);
  in_.expect(11);
  demand(in_.bytes().length === 16, 'not 128 bits of code');
  in_.expect(12), (read.specimen = in_.boolean());
  if (claims === 13) in_.expect(13), (read.status = readEntry(in_));
  in_.end();
  return read;
}

/// What somebody's scanner read, with any host and nothing else. Nothing of it is verified.
export function readQr(text) {
  const found = address.exec(text);
  demand(text.length <= mostCharacters && found !== null, 'not the address of a certificate');
  const in_ = new CborReader(fromBase32(text.slice(found[0].length)));
  demand(in_.tag() === 18 && in_.array() === 4, 'not a COSE_Sign1');
  const header = in_.bytes();
  demand(in_.map() === 0, 'something in the unprotected header');
  const payload = in_.bytes();
  const signature = in_.bytes();
  in_.end();
  demand(signature.length === 64, 'not an ES256 signature');
  const signed = joined(cborHead(4, 4), cborText('Signature1'), cborBytes(header), cborBytes(new Uint8Array(0)), cborBytes(payload));
  return { keyId: keyIdOf(header), signed, signature, shown: readClaims(payload) };
}

/// {answer, shown}: `standingOf` is asked for the standing of an entry of a list.
export async function checkQr(text, trust, standingOf, day = null) {
  const read = orNull(() => readQr(text));
  if (!read) return { answer: notOurs('not_a_document') };
  const signer = trust.seals.get(read.keyId);
  if (!signer) return { answer: trust.complete ? notOurs('another_signer') : unknownKey };
  if (!(await signedBy(signer, read.signed, read.signature))) return { answer: altered('content') };
  const { list, index } = read.shown.status ?? {};
  const standing = read.shown.status ? await standingOf({ uri: `${trust.issuer}/status/${list}`, index }) : null;
  return { answer: judge(signer, read.shown, standing, day), shown: read.shown, signer };
}
