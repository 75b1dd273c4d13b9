// Steps of a walk: each is one line with ok or failed. What fails ends its own walk; the other walks go on.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './server.mjs';

export const full = Boolean(process.env.QINGBAI_TEST_FULL);
const started = Date.now();
const pictures = join(root, 'build/browser');
let passed = 0;
const failures = [];

class Ended extends Error {}

export function figures() {
  return { passed, failures };
}

export function line(fine, name, why = '') {
  if (fine) ++passed;
  else failures.push(name);
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${fine ? 'ok    ' : 'failed'} ${seconds} s  ${name}${why ? `\n       ${why.replaceAll('\n', '\n       ')}` : ''}`);
  return fine;
}

/// A walk: a name, and steps one after another.
export async function walk(name, body, page = () => null) {
  const only = process.env.QINGBAI_WALK;
  if (only && !name.includes(only)) return;
  const step = async (what, act) => {
    try {
      const answer = await act();
      line(true, `${name}: ${what}`);
      return answer;
    } catch (error) {
      const shown = page();
      let picture = '';
      if (shown) {
        mkdirSync(pictures, { recursive: true });
        picture = join(pictures, `failed-${failures.length + 1}.png`);
        await shown.screenshot({ path: picture, fullPage: true }).catch(() => (picture = ''));
      }
      line(false, `${name}: ${what}`, `${error.stack?.split('\n').slice(0, 6).join('\n')}${picture ? `\nseen: ${picture}` : ''}`);
      throw new Ended();
    }
  };
  try {
    await body(step);
  } catch (error) {
    if (!(error instanceof Ended)) line(false, name, error.stack);
  }
}
