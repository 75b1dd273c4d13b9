// Pages drawn by typst a second, in one warm process on one core: node bench.mjs [PAGES]. Each page has a name of its own.
import QRCode from 'qrcode';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname } from 'node:path';

const folder = dirname(fileURLToPath(import.meta.url));
const pages = Number(process.argv[2] ?? 100);
const natives = ['Иванова Мария', 'محمد بن عبد الله', 'अनिता शर्मा', '김민수', '——', 'สมชาย ใจดี', '山田太郎', 'Müller'];

function wave(x0, y0, length, upright) {
  let paths = '';
  for (let strand = 0; strand < 6; strand++) {
    let d = '';
    for (let i = 0; i <= length / 6; i++) {
      const across = 6 * Math.sin((2 * Math.PI * i) / 6 + strand);
      const along = i * 6;
      d += `${i ? 'L' : 'M'}${(upright ? x0 + across : x0 + along).toFixed(1)} ${(upright ? y0 + along : y0 + across).toFixed(1)}`;
    }
    paths += `<path d="${d}"/>`;
  }
  return paths;
}
function rosette(x, y, radius, color, width) {
  let paths = '';
  for (let ring = 0; ring < 4; ring++) {
    let d = '';
    for (let i = 0; i <= 288; i++) {
      const t = (2 * Math.PI * i) / 288;
      const r = radius * (0.68 + 0.31 * Math.cos(12 * t + (Math.PI * ring) / 2));
      d += `${i ? 'L' : 'M'}${(x + r * Math.cos(t)).toFixed(1)} ${(y + r * Math.sin(t)).toFixed(1)}`;
    }
    paths += `<path d="${d}" stroke="${color}" stroke-width="${width}"/>`;
  }
  return paths;
}
const border = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595.276 841.89"><g fill="none" stroke="#85a1bd" stroke-width="0.32">
${wave(41, 33.5, 513, false)}${wave(41, 808.4, 513, false)}${wave(33.5, 41, 760, true)}${wave(561.8, 41, 760, true)}
${rosette(33.5, 33.5, 6.5, '#85a1bd', 0.25)}${rosette(561.8, 33.5, 6.5, '#85a1bd', 0.25)}${rosette(33.5, 808.4, 6.5, '#85a1bd', 0.25)}${rosette(561.8, 808.4, 6.5, '#85a1bd', 0.25)}
${rosette(297.6, 452, 190, '#eef2f7', 0.5)}${rosette(426, 730, 31, '#bdd4e3', 0.25)}
<circle cx="426" cy="730" r="47.5" stroke="#296185" stroke-width="1.8"/><circle cx="426" cy="730" r="45" stroke="#296185"/><circle cx="426" cy="730" r="33" stroke="#296185"/>
<rect x="26" y="26" width="543.276" height="789.89"/></g></svg>`;

// A QR code of the same size (77 by 77 modules) for each page, as a vector image, made before the clock starts.
function code(i) {
  let payload = '';
  for (let j = 0; j < 528; j++) payload += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[(j * j * 31 + j * 7 + i * (j | 1)) % 32];
  const { modules } = QRCode.create([{ data: 'HTTPS://QINGBAI.EXAMPLE/C', mode: 'alphanumeric' }, { data: '#', mode: 'byte' }, { data: payload, mode: 'alphanumeric' }], { errorCorrectionLevel: 'M' });
  let d = '';
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) {
      const start = x;
      while (x < modules.size && modules.get(y, x)) x++;
      if (x > start) d += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules.size} ${modules.size}"><path d="${d}"/></svg>`;
}
const codes = Array.from({ length: pages + 10 }, (_, i) => code(i));

const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: ['/usr/share/fonts/truetype/noto', '/usr/share/fonts/opentype/noto'] }] });
compiler.mapShadow(`${folder}/border.svg`, Buffer.from(border));

function page(i) {
  const minute = String(i % 60).padStart(2, '0');
  return compiler.pdf({
    mainFilePath: `${folder}/certificate.typ`,
    inputs: {
      number: `京公朝犯查证字〔2026〕${i}号`, surname: `Surname${i}`, given: 'Given Name', native: natives[i % natives.length], chinese: i % 2 ? '——' : '穆安娜',
      born: `1988-05-${String(1 + (i % 28)).padStart(2, '0')}`, document: `12AB${10000 + i}`, moment_zh: `2026年11月23日10:${minute}`, moment_en: `23 November 2026, 10:${minute}`,
      day_zh: '2026年11月23日', day_en: '23 November 2026', code: `BMYF K6U7 YTUQ 4M2Y PWRM P3AR ${i}`, qr: codes[i % codes.length],
    },
  });
}

let size = 0;
for (let i = 0; i < 10; i++) size = page(i).length;
compiler.evictCache(10);
const start = process.cpuUsage();
for (let i = 10; i < 10 + pages; i++) {
  size = page(i).length;
  compiler.evictCache(10); // what a server would do to keep its memory bounded, leaving what the last pages used
}
const { user, system } = process.cpuUsage(start);
if (process.env.TYPST_SAMPLE) writeFileSync(process.env.TYPST_SAMPLE, page(12));
console.log(`typst_pages_per_second ${(pages / ((user + system) / 1e6)).toFixed(1)}`);
console.log(`typst_bytes ${size}`);
