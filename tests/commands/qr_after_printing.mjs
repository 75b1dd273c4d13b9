// node qr_after_printing.mjs FOLDER COUNT: FOLDER/N.pdf, and in credentials.jsonl what the QR of each should say.
import {execFile} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {promisify} from 'node:util';
import {Worker, isMainThread, parentPort, workerData} from 'node:worker_threads';

import jsqr from 'jsqr';

const run = async (program, args) => {
  try {
    return (await promisify(execFile)(program, args, {encoding: 'buffer', maxBuffer: 1 << 26})).stdout;
  } catch (failed) {
    if (failed.stdout) return failed.stdout; // a reader that finds nothing
    throw failed;
  }
};
const into = async (path, program, args) => (writeFileSync(path, await run(program, args)), path);

// Printed at 150 dpi, laid on the scanner askew, kept as a small JPEG; or photographed small first, and turned upright afterwards.
async function printed(folder, i) {
  const at = (end) => `${folder}/${i}.${end}`;
  const degrees = i % 2 === 0 ? '3' : '-3';
  await run('pdftoppm', ['-r', '150', '-gray', '-singlefile', at('pdf'), `${folder}/${i}`]);
  const turn = (from) => into(at('turned.pgm'), 'pnmrotate', ['-background=white', degrees, from]);
  const squeeze = (from) => into(at('jpg'), 'pnmtojpeg', ['-quality=40', from]);
  const open = () => into(at('opened.pgm'), 'jpegtopnm', [at('jpg')]);
  if (i % 4 < 2) {
    await squeeze(await turn(at('pgm')));
    await open();
  } else {
    await squeeze(at('pgm'));
    await turn(await open());
    await into(at('opened.pgm'), 'cat', [at('turned.pgm')]);
  }
  return into(at('png'), 'pnmtopng', [at('opened.pgm')]);
}

function pixels(path) {
  const bytes = readFileSync(path);
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 60));
  const gray = bytes.subarray(head.length), rgba = new Uint8ClampedArray(gray.length * 4).fill(255);
  gray.forEach((value, at) => rgba.fill(value, at * 4, at * 4 + 3));
  return [rgba, Number(width), Number(height)];
}

const readers = {
  zbar: async (folder, i) => (await run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', `${folder}/${i}.png`])).toString().trim(),
  ZXing: async (folder, i) => /Text:\s+"([^"]*)"/.exec((await run('ZXingReader', ['-format', 'QRCode', `${folder}/${i}.png`])).toString())?.[1] ?? '',
  // It counts modules by whole dots, and one picture in a hundred comes out wrong at any one size: so it is asked as the check's own page asks it
  // (assets/src/check/picture.mjs), in another size where it finds nothing.
  jsQR: async (folder, i) => {
    const picture = `${folder}/${i}.opened.pgm`;
    for (const size of [1, 1.3, 0.865]) {
      const found = jsqr(...pixels(size === 1 ? picture : await into(`${folder}/${i}.sized.pgm`, 'pamscale', [String(size), picture])))?.data;
      if (found) return found;
    }
    return '';
  },
};

if (isMainThread) {
  const [folder, count] = [process.argv[2], Number(process.argv[3])];
  const meant = readFileSync(`${folder}/credentials.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line).qr);
  const read = Object.fromEntries(Object.keys(readers).map((name) => [name, 0]));
  let next = 0, failures = 0;
  const work = () => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {workerData: folder});
    const ask = () => next < count ? worker.postMessage(next++) : worker.terminate();
    worker.on('message', ({i, texts}) => {
      for (const [name, text] of Object.entries(texts)) {
        if (text === meant[i]) ++read[name];
        else if (failures++ < 10) console.error(`failed: certificate ${i}: ${name} read ${text ? `something else: ${text.slice(0, 60)}` : 'nothing'}`);
      }
      ask();
    });
    worker.on('error', reject);
    worker.on('exit', resolve);
    ask();
  });
  await Promise.all([work(), work()]);
  console.log(`QR at 150 dpi, JPEG quality 40, 3 degrees: ${Object.entries(read).map(([name, times]) => `${name} ${times} of ${count}`).join(', ')}`);
  process.exit(failures === 0 && next === count ? 0 : 1);
} else {
  parentPort.on('message', async (i) => {
    await printed(workerData, i);
    const texts = {};
    for (const [name, reader] of Object.entries(readers)) texts[name] = await reader(workerData, i);
    parentPort.postMessage({i, texts});
  });
}
