// Builds assets/dist from assets/src: styles by sass and rtlcss, scripts by esbuild. Each file's name holds the beginning of its digest, so that
// browsers may keep it forever; beside it lies the same compressed by gzip. Run by tools/assets.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import rtlcss from 'rtlcss';
import * as sass from 'sass';

const root = join(import.meta.dirname, '..');
const src = join(root, 'assets/src');
const dist = process.argv[2] ?? join(root, 'assets/dist');

/// The coat of arms of another country, and its font, are not for us.
function withoutCrest(css) {
  return css.replace(/[^{}]*\{[^{}]*govuk-crest[^{}]*\}/g, '');
}

function style(name) {
  const { css } = sass.compile(join(src, name), { loadPaths: [root], style: 'compressed', quietDeps: true, silenceDeprecations: ['import'] });
  return withoutCrest(css.replace(/^\uFEFF/, '').replace(/^@charset "UTF-8";/, '')) + '\n';
}

function script(name, format) {
  const { outputFiles } = buildSync({ entryPoints: [join(src, name)], bundle: true, minify: true, format, legalComments: 'none', charset: 'utf8', target: 'es2022', write: false });
  return outputFiles[0].text;
}

const files = { 'app.js': script('app.mjs', 'esm'), 'check.js': script('check.mjs', 'esm'), 'early.js': script('early.js', 'iife'), 'qr.js': script('qr.mjs', 'esm'), 'worker.js': script('worker.js', 'iife'), 'icon.svg': readFileSync(join(src, 'icon.svg'), 'utf8') };
files['public.css'] = style('public.scss');
files['public.rtl.css'] = rtlcss.process(files['public.css']);

mkdirSync(dist, { recursive: true });
for (const old of readdirSync(dist)) rmSync(join(dist, old));
for (const [name, text] of Object.entries(files)) {
  if (/govuk-crest|GDS Transport|logotype/.test(text)) throw new Error(`${name} holds the crown's emblems or font`);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const hashed = name.replace(/\.(css|js|svg)$/, `.${digest}.$1`);
  writeFileSync(join(dist, hashed), text);
  const compressed = gzipSync(text, { level: 9 });
  writeFileSync(join(dist, `${hashed}.gz`), compressed);
  console.log(`${hashed} ${Buffer.byteLength(text)} bytes, ${compressed.length} compressed`);
}
