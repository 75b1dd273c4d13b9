// Lays two applications before the counter, of a person with an address for mail and of one with a telephone, and accepts both; or says who is still to be told.
//   node mail.mjs ORIGIN lodge            two lines: the number of the receipt of each
//   node mail.mjs ORIGIN untold           the rows of the list, a line each
//   node mail.mjs - holidays FOLDER       makes the four days from tomorrow days off in the data of FOLDER
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromNow, stranger } from '../browser/cast.mjs';
import { Client } from '../browser/client.mjs';

const [origin, what, folder] = process.argv.slice(2);
const contacts = ['marker.person@example.org', '010 5555 0188'];

function holidays() {
  for (const days of [1, 2, 3, 4]) {
    const date = dayFromNow(days);
    const year = Number(date.slice(0, 4));
    const file = join(folder, 'holidays', `${year}.json`);
    const arrangement = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8'))
      : { year, source: 'of this test', known_until: `${year}-12-31`, off: [], make_up: [] };
    arrangement.off = [...arrangement.off.filter((one) => one.date !== date), { date, name: 'added' }].sort((a, b) => (a.date < b.date ? -1 : 1));
    for (const name of ['make_up', 'work']) if (arrangement[name]) arrangement[name] = arrangement[name].filter((one) => (one.date ?? one) !== date);
    writeFileSync(file, JSON.stringify(arrangement));
  }
}

const client = async () => new Client(origin).signIn('chaoyang.officer');

async function lodge() {
  const counter = await client();
  for (const contact of contacts) {
    const path = await counter.lodge(stranger(), { contact });
    const done = await counter.accept(path);
    if (done.status !== 303) throw new Error(`${done.status}`);
    const { text } = await counter.ask(path);
    console.log(/京公.犯查.字〔\d{4}〕\d+号/.exec(text)[0]);
  }
}

async function untold() {
  const { text } = await (await client()).ask('/docket/untold');
  for (const row of text.match(/<tbody[\s\S]*<\/tbody>/)?.[0].match(/<tr[\s\S]*?<\/tr>/g) ?? []) console.log(row.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' '));
}

if (what === 'lodge') await lodge();
else if (what === 'untold') await untold();
else holidays();
