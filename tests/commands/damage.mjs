// Flips one bit of the stored bytes of one entry of a journal, in the file itself; prints the entry's position.
//   node tests/commands/damage.mjs JOURNAL
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [journal] = process.argv.slice(2);
const asked = 'SELECT position, hex(ordinary) FROM entries ORDER BY position';
const rows = execFileSync('sqlite3', [journal, asked]).toString().trim().split('\n').map((row) => row.split('|'));
const file = readFileSync(journal);
// The middle entry, or the next one whose bytes lie in one piece; a page that was split leaves a copy behind, which is changed too.
for (const [position, hex] of rows.slice(Math.floor(rows.length / 2))) {
  const bytes = Buffer.from(hex, 'hex');
  const places = [];
  for (let at = file.indexOf(bytes); at >= 0; at = file.indexOf(bytes, at + 1)) places.push(at);
  if (places.length === 0) continue;
  for (const at of places) file[at + Math.floor(bytes.length / 2)] ^= 1;
  writeFileSync(journal, file);
  console.log(position);
  process.exit(0);
}
throw new Error('no entry lies in one piece');
