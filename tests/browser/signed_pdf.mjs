// A PDF of any size, signed with the keys of the service under test in the form of docs/formats/signature.md: for measuring, since the service's own are small.
import { X509Certificate, createHash, createPrivateKey, randomFillSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCertificate } from '../../assets/src/check/certificate.mjs';
import { assembleCms, issuerAndSerialOf, signedAttributes } from '../../assets/src/check/cms.mjs';

const room = 8192;

export async function signedPdf(folder, size) {
  const pem = readFileSync(join(folder, 'seal.pem'), 'utf8').match(/-----BEGIN[^]*?-----END CERTIFICATE-----\n/g);
  const certificates = pem.slice(0, -1).map((one) => new Uint8Array(new X509Certificate(one).raw));
  const parts = [Buffer.from('%PDF-1.7\n')];
  let length = parts[0].length;
  const places = [];
  const add = (bytes) => (parts.push(Buffer.from(bytes, 'latin1')), (length += parts.at(-1).length));
  const object = (number, body) => ((places[number] = length), add(`${number} 0 obj\n${body}\nendobj\n`));
  object(1, '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/SigFlags 3>>>>');
  object(2, '<</Type/Pages/Kids[3 0 R]/Count 1>>');
  object(3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[4 0 R]>>');
  object(4, '<</Type/Annot/Subtype/Widget/FT/Sig/T(seal)/Rect[0 0 0 0]/P 3 0 R/V 6 0 R>>');
  object(5, `<</Length ${size}>>\nstream\n${randomFillSync(Buffer.alloc(size)).toString('latin1')}\nendstream`);
  places[6] = length;
  add('6 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/Contents');
  const before = length;
  add(`<${'0'.repeat(room)}>`);
  const after = length;
  const table = (tail) => `xref\n0 7\n0000000000 65535 f \n${places.slice(1).map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size 7/Root 1 0 R>>\nstartxref\n${tail}\n%%EOF\n`;
  const range = (rest) => `/ByteRange[0 ${before} ${after} ${String(rest).padEnd(8)}]>>\nendobj\n`;
  const start = after + range(0).length;
  add(range(range(0).length + table(start).length));
  add(table(start));
  const file = Buffer.concat(parts);
  const digest = new Uint8Array(createHash('sha256').update(file.subarray(0, before)).update(file.subarray(after)).digest());
  const key = createPrivateKey(readFileSync(join(folder, 'seal.key')));
  const signature = new Uint8Array(sign('sha256', await signedAttributes(digest, certificates[0]), { key, dsaEncoding: 'der' }));
  const cms = await assembleCms({ issuerAndSerial: issuerAndSerialOf(readCertificate(certificates[0])), certificates, digest, signature });
  Buffer.from(Buffer.from(cms).toString('hex')).copy(file, before + 1);
  return file;
}
