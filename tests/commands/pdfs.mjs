// Certificates as PDFs, held to checkers that are not ours: each is accepted by all of them; altered ones by none that looks at signatures.
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
    const { content, cms } = parts(readFileSync(path));
    writeFileSync(`${path}.content`, content);
    writeFileSync(`${path}.cms`, cms);
    const { failed } = await run('openssl', 'cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', `${path}.cms`, '-content', `${path}.content`, '-CAfile', root, '-purpose', 'any',
                                 '-out', '/dev/null');
    for (const end of ['content', 'cms']) rmSync(`${path}.${end}`);
    return !failed;
  },
};
const sound = { ...checkers, qpdf: async (path) => !(await run('qpdf', '--check', path)).failed };

async function each(count, work) {
  let next = 0;
  await Promise.all(Array.from({ length: availableParallelism() }, async () => { while (next < count) await work(next++); }));
}

let failures = 0;
const fail = (what) => { if (failures++ < 10) console.error(`failed: ${what}`); };

await each(certificates, async (i) => {
  const path = `${folder}/${i}.pdf`;
  for (const [name, accepts] of Object.entries(sound)) if (!(await accepts(path))) fail(`${name} refuses certificate ${i}`);
});
console.log(`${certificates} certificates: poppler, mupdf, qpdf and OpenSSL asked of each`);

// A byte that the signature covers, lost, doubled or another; an update appended; an end cut off.
const alterations = [
  (file, at) => (file = Buffer.from(file), (file[at] ^= 1 << randomInt(8)), file),
  (file, at) => Buffer.concat([file.subarray(0, at), file.subarray(at + 1)]),
  (file, at) => Buffer.concat([file.subarray(0, at), file.subarray(at, at + 1), file.subarray(at)]),
  (file) => Buffer.concat([file, Buffer.from(`1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nxref\n1 1\n${String(file.length).padStart(10, '0')} 00000 n \ntrailer\n<</Size 40/Root 1 0 R>>\nstartxref\n${file.length + 42}\n%%EOF\n`)]),
  (file) => file.subarray(0, file.length - 1 - randomInt(200)),
];
const accepted = {};
await each(altered, async (i) => {
  const file = readFileSync(`${folder}/${i % certificates}.pdf`);
  const { before, after } = parts(file);
  let at = randomInt(file.length);
  while (at >= before && at < after) at = randomInt(file.length);
  const kind = i % 10 < 6 ? 0 : (i % 10) - 5;
  const path = `${folder}/altered-${i}.pdf`;
  writeFileSync(path, alterations[kind](file, at));
  if (await checkers.poppler(path)) (accepted.poppler ??= []).push(`${kind} at ${at}`);
  rmSync(path);
});
for (const [name, which] of Object.entries(accepted)) fail(`${name} accepts ${which.length} altered: ${which.slice(0, 5)}`);
console.log(`${altered} altered: accepted by poppler: ${accepted.poppler?.length ?? 0}`);
if (failures > 0) process.exit(1);
