// What is done to the documents: a byte changed, a QR code read from a rendering, a PDF of somebody else's.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './server.mjs';

export function withOneByteChanged(bytes, at = Math.floor(bytes.length / 3)) {
  const changed = Buffer.from(bytes);
  changed[at] ^= 0x01;
  return changed;
}

/// A small PDF that nobody signed.
export function foreignPdf() {
  const parts = ['%PDF-1.4\n'];
  const offsets = [];
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>'];
  objects.forEach((body, i) => {
    offsets.push(parts.join('').length);
    parts.push(`${i + 1} 0 obj\n${body}\nendobj\n`);
  });
  const start = parts.join('').length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(`xref\n0 4\n0000000000 65535 f \n${rows}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.from(parts.join(''));
}

/// A scan as a scanner of the counter makes it: one white pixel of a PNG is enough.
export const pngScan = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==', 'base64');

/// A picture of the page, as coarse as a scan of paper.
export function rendered(pdf, dotsPerInch = 150) {
  const folder = temporaryFolder('qingbai-page');
  writeFileSync(join(folder, 'document.pdf'), pdf);
  execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', '-singlefile', join(folder, 'document.pdf'), join(folder, 'page')]);
  return readFileSync(join(folder, 'page.png'));
}

/// What the QR code of a document says, from such a picture.
export function qrOf(pdf, dotsPerInch = 150) {
  const folder = temporaryFolder('qingbai-qr');
  writeFileSync(join(folder, 'page.png'), rendered(pdf, dotsPerInch));
  return execFileSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', join(folder, 'page.png')]).toString().trim();
}

export function textOf(pdf) {
  const folder = temporaryFolder('qingbai-text');
  writeFileSync(join(folder, 'document.pdf'), pdf);
  execFileSync('pdftotext', ['-layout', join(folder, 'document.pdf'), join(folder, 'text')]);
  return readFileSync(join(folder, 'text'), 'utf8');
}
