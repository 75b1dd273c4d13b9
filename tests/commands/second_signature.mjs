// Verifies credential.sm2.json over credential.sd-jwt with sm-crypto, and that it refuses both where one character is another; then the vector of docs/formats/sm2.md.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const { sm2 } = createRequire(import.meta.url)('sm-crypto');
const holds = (second, text) => sm2.doVerifySignature(text, second.signature, second.key, { hash: true, userId: second.user });
const changed = (text) => (text[5] === 'a' ? text.slice(0, 5) + 'b' + text.slice(6) : text.slice(0, 5) + 'a' + text.slice(6));

function check(what, second, text) {
  const ok = holds(second, text) && !holds(second, changed(text)) && !holds({ ...second, signature: changed(second.signature) }, text) && !holds({ ...second, user: 'another' }, text);
  console.log(`${ok ? 'ok' : 'failed'}: sm-crypto: ${what}`);
  return ok;
}

const folder = process.argv[2];
const read = (name) => fs.readFileSync(`${folder}/${name}`, 'utf8');
const vector = JSON.parse(fs.readFileSync('docs/formats/vectors/sm2.json', 'utf8'));
const results = [check('a certificate of ours', JSON.parse(read('credential.sm2.json')), read('credential.sd-jwt')), check('the vector', JSON.parse(vector.second), vector.credential)];
process.exit(results.every(Boolean) ? 0 : 1);
