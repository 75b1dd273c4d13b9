// For shell scripts: walks one applicant of the cast over HTTP as far as the certificate, and writes what came of it.
//   node tests/browser/issue_one.mjs ORIGIN FOLDER [handed-over]
// FOLDER/certificate.pdf, receipt.pdf, docket.html; prints number, passport number and surname, one a line.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sokolova } from './cast.mjs';
import { Client } from './client.mjs';

const [origin, folder, how] = process.argv.slice(2);
const client = await new Client(origin).signIn('chaoyang.officer');
const path = await client.lodge(sokolova, { 'native-name': 'Юлия Соколова' });
const sent = async (answer) => {
  if (answer.status !== 303) throw new Error(`${answer.status}: ${/error-summary[\s\S]{0,500}/.exec(answer.text)?.[0]}`);
};
await sent(await client.accept(path));
await sent(await client.act(path, '/receipt'));
await sent(await client.act(path, '/extract'));
await sent(await client.act(path, '/issue'));
if (how === 'handed-over') {
  const signature = JSON.stringify({ width: 600, height: 200, strokes: [[20, 100, 120, 40, 220, 160, 320, 40, 420, 120]] });
  await sent(await client.act(path, '/handover', { recipient: 'applicant', 'document-number': sokolova.number, signature }));
}
for (const file of ['certificate.pdf', 'receipt.pdf']) writeFileSync(join(folder, file), (await client.ask(`${path}/${file}`)).bytes);
console.log([sokolova.number, sokolova.surname].join('\n'));
