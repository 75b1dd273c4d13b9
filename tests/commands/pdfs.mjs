// Certificates as PDFs, held to checkers that are not ours: each is accepted by all of them, and carries what its line says; altered ones by none that looks at signatures.
// node pdfs.mjs FOLDER CERTIFICATES ALTERED
import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const [folder, certificates, altered] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const root = `${folder}/root.pem`;

const run = (program, ...given) =>
  new Promise((done) => execFile(program, given, { maxBuffer: 1 << 24, encoding: 'latin1' }, (error, out, err) => done({ failed: error !== null, said: out + err })));

// What the signature covers: all but the gap, whose ends the file names.
function parts(file) {
  const text = file.toString('latin1');
  const range = [...text.matchAll(/\/ByteRange\[0 (\d+) (\d+) (\d+) *\]/g)].at(-1).slice(1).map(Number);
  const [before, after, rest] = range;
  if (after + rest !== file.length) throw new Error('the signature does not cover the file');
  return { before, after, content: Buffer.concat([file.subarray(0, before), file.subarray(after)]), cms: Buffer.from(text.slice(before + 1, after - 1), 'hex') };
}

const checkers = {
  async poppler(path) {
    const { said } = await run('pdfsig', '-nssdir', `${folder}/nss`, path);
    return said.includes('Signature is Valid') && said.includes('Certificate is Trusted') && said.includes('Total document signed') && !said.includes('Signature #2');
  },
  async mupdf(path) {
    const { said } = await run('mutool', 'sign', '-v', path);
    return said.includes('The document is unchanged since signing') && !/digest (is )?(not|in)/i.test(said);
  },
  async openssl(path) {
    const { content, cms } = parts(readFileSync(path)); // throws where the signature is not over the whole file
    writeFileSync(`${path}.content`, content);
    writeFileSync(`${path}.cms`, cms);
    const { failed } = await run('openssl', 'cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', `${path}.cms`, '-content', `${path}.content`, '-CAfile', root, '-purpose', 'any',
                                 '-out', '/dev/null');
    for (const end of ['content', 'cms']) rmSync(`${path}.${end}`);
    return !failed;
  },
};
// What it carries, taken out by others' programs: the same credential and the same code as the line of the sample says.
const carries = {
  async attachment(path, { wallet }) {
    await run('pdfdetach', '-save', '2', '-o', `${path}.credential`, path);
    const said = readFileSync(`${path}.credential`, 'utf8');
    rmSync(`${path}.credential`);
    return said === wallet;
  },
  async zbarimg(path, { qr }) {
    const corner = ['-x', '120', '-y', '1270', '-W', '320', '-H', '320']; // where the code is, at 150 dpi
    await run('pdftoppm', '-r', '150', '-gray', '-singlefile', ...corner, path, `${path}.page`);
    const { said } = await run('zbarimg', '--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', `${path}.page.pgm`);
    rmSync(`${path}.page.pgm`);
    return said.includes(`${qr}\n`);
  },
};
const sound = { ...checkers, qpdf: async (path) => !(await run('qpdf', '--check', path)).failed };

async function each(count, work) {
  let next = 0;
  await Promise.all(Array.from({ length: availableParallelism() }, async () => { while (next < count) await work(next++); }));
}

let failures = 0;
const fail = (what) => { if (failures++ < 10) console.error(`failed: ${what}`); };

const lines = readFileSync(`${folder}/credentials.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
await each(certificates, async (i) => {
  const path = `${folder}/${i}.pdf`;
  for (const [name, accepts] of Object.entries(sound)) if (!(await accepts(path))) fail(`${name} refuses certificate ${i}`);
  for (const [name, agrees] of Object.entries(carries)) if (!(await agrees(path, lines[i]))) fail(`${name} reads something else from certificate ${i}`);
});
console.log(`${certificates} certificates: poppler, mupdf, qpdf and OpenSSL asked of each; credential and QR read from each`);

// PDFBox knows part 1 of PDF/A alone, which allows no attached files: the same pages without them. All in one run, since starting Java is most of the cost.
const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'].map((name) => `/usr/share/java/${name}.jar`);
const pages = Array.from({ length: certificates }, (_, i) => `${folder}/${i}-1b.pdf`);
writeFileSync(`${folder}/pages.list`, pages.map((page) => `${page}\n`).join(''));
const { said } = await run('java', '-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', 'batch', `${folder}/pages.list`);
for (const page of pages) if (!said.includes(`The file ${page.split('/').at(-1)} is a valid PDF/A-1b file`)) fail(`Preflight refuses ${page}`);
console.log(`${pages.length} pages: PDF/A-1b by PDFBox Preflight`);

// A byte that the signature covers, lost, doubled or another; an update appended; an end cut off.
const alterations = [
  (file, at) => (file = Buffer.from(file), (file[at] ^= 1 << randomInt(8)), file),
  (file, at) => Buffer.concat([file.subarray(0, at), file.subarray(at + 1)]),
  (file, at) => Buffer.concat([file.subarray(0, at), file.subarray(at, at + 1), file.subarray(at)]),
  (file) => Buffer.concat([file, Buffer.from(`1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nxref\n1 1\n${String(file.length).padStart(10, '0')} 00000 n \ntrailer\n<</Size 40/Root 1 0 R>>\nstartxref\n${file.length + 42}\n%%EOF\n`)]),
  (file) => file.subarray(0, file.length - 1 - randomInt(200)),
];
const accepted = Object.fromEntries(Object.keys(checkers).map((name) => [name, []]));
await each(altered, async (i) => {
  const file = readFileSync(`${folder}/${i % certificates}.pdf`);
  const { before, after } = parts(file);
  let at = randomInt(file.length);
  while (at >= before && at < after) at = randomInt(file.length);
  const kind = i % 10 < 6 ? 0 : (i % 10) - 5;
  const path = `${folder}/altered-${i}.pdf`;
  writeFileSync(path, alterations[kind](file, at));
  for (const [name, accepts] of Object.entries(checkers)) if (await accepts(path).catch(() => false)) accepted[name].push(`${kind} at ${at}`);
  rmSync(path);
});
for (const [name, which] of Object.entries(accepted)) {
  if (which.length > 0) fail(`${name} accepts ${which.length} altered: ${which.slice(0, 5)}`);
  console.log(`${altered} altered: accepted by ${name}: ${which.length}`);
}
if (failures > 0) process.exit(1);
