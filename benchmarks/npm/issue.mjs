// The certificate as npm draws and signs it: pdfkit and qrcode, then @signpdf with a key of RSA-2048 (its signer knows no other), in one warm process on one core.
// One carrier of the three: no credential, nothing kept. node issue.mjs [COUNT]: signed_per_second
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pdfkitAddPlaceholder } from '@signpdf/placeholder-pdfkit';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';

const count = Number(process.argv[2] ?? 5);
const cjk = readFileSync('/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc');
const latin = readFileSync('/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf');
const folder = mkdtempSync(join(tmpdir(), 'qingbai-npm-'));
const openssl = (...given) => execFileSync('openssl', given, { cwd: folder, stdio: 'ignore' });
openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'key', '-out', 'certificate', '-subj', '/O=A bench', '-days', '30');
openssl('pkcs12', '-export', '-inkey', 'key', '-in', 'certificate', '-out', 'p12', '-passout', 'pass:bench');
const p12 = readFileSync(join(folder, 'p12'));
rmSync(folder, { recursive: true });

const payload = (i) => Array.from({ length: 528 }, (_, j) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[(j * j * 31 + j * 7 + i * (j | 1)) % 32]).join('');

async function signed(i) {
  const document = new PDFDocument({ size: 'A4', margin: 72 });
  const chunks = [];
  document.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  document.registerFont('zh', cjk, 'NotoSerifCJKsc-Regular').registerFont('en', latin);
  document.font('zh').fontSize(32).text('无犯罪记录证明', { align: 'center' });
  document.font('en').fontSize(15).text('Certificate of No Criminal Conviction', { align: 'center' });
  document.font('zh').fontSize(11).text(`编号 No. 京公朝犯查证字〔2026〕${i}号`, { align: 'center' }).moveDown();
  for (const [label, value] of [['姓 Surname', `Surname${i}`], ['名 Given names', 'Given Name'], ['中文姓名 Name in Chinese', '穆安娜'], ['性别 Sex', '女 Female'],
    ['出生日期 Date of birth', '1988-05-17'], ['国籍 Nationality', '法国 France'], ['证件号码 Document No.', `12AB${10000 + i}`], ['签发国 Issued by', '法国 France']])
    document.fontSize(10).text(`${label}　${value}`);
  document.moveDown().fontSize(14).text('　　经查询公安部犯罪信息查询平台及其他相关平台，截至北京时间2026年11月23日10:00，未发现上列人员有犯罪记录。特此证明。');
  document.font('en').fontSize(11).text('This is to certify that an inquiry of the Criminal Information Inquiry Platform of the Ministry of Public Security and of other relevant platforms, as of '
    + '23 November 2026, 10:00 Beijing time, found no criminal record of the person named above.');
  const { modules } = QRCode.create(`HTTPS://QINGBAI.EXAMPLE/C#${payload(i)}`, { errorCorrectionLevel: 'M' });
  const size = 99.2 / modules.size;
  for (let y = 0; y < modules.size; y++) for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) document.rect(72 + x * size, 600 + y * size, size, size);
  document.fill('black');
  pdfkitAddPlaceholder({ pdf: document, pdfBuffer: Buffer.from([]), reason: 'Certificate', contactInfo: '12367', name: 'A bench', location: 'Beijing', signatureLength: 4096 });
  document.end();
  await done;
  return new SignPdf().sign(Buffer.concat(chunks), new P12Signer(p12, { passphrase: 'bench' }));
}

await signed(0);
const start = process.cpuUsage();
let bytes = 0;
for (let i = 1; i <= count; i++) bytes = (await signed(i)).length;
const { user, system } = process.cpuUsage(start);
console.log(`signed_per_second ${(count / ((user + system) / 1e6)).toFixed(2)}`);
console.log(`signed_bytes ${bytes}`);
