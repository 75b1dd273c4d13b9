// What the register holds decides, and the counter shows no more than it must: the cast beside the clean.
import assert from 'node:assert/strict';
import { audit } from '../audit.mjs';
import { application, convicted, eriksson, held, investigated, jaidee, otherName, otherPassport, sealed } from '../cast.mjs';
import { Client } from '../client.mjs';
import { press, signIn, mouse } from '../counter.mjs';
import { full, walk } from '../steps.mjs';
import { openWindow } from '../window.mjs';

// What is one person's own, and when it happened, is left out: the rest must be the same to the letter.
function masked(html, person) {
  const forms = (text) => [text, text.toUpperCase(), text.toLowerCase()];
  let text = html.replace(/<option[\s\S]*?<\/option>/g, '');
  for (const own of [person.surname, person.given, person.number]) for (const form of forms(own)) text = text.replaceAll(form, '~');
  return text
    .replace(/<a href="\/inquiries\/[a-z2-7]{26}"[\s\S]*?<\/tr>/g, '') // another matter's line of the docket
    .replace(/\/inquiries\/[a-z2-7]{26}/g, '/inquiries/~')
    .replace(/<code[^>]*>[a-z2-7]{26}<\/code>/g, '<code>~</code>')
    .replace(/name="(form|token)" value="[^"]*"/g, 'name="$1"')
    .replace(/<dt[^>]*>(Nationality|Sex|Date of birth)<\/dt><dd[^>]*>[^<]*<\/dd>/g, '')
    .replace(/ \([A-Z][A-Za-z ]+\)/g, '') // the state that issued the passport
    .replace(/\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g, 'month')
    .replace(/\d+/g, '#');
}

async function everyPage(client, person) {
  const seen = [];
  const path = await client.lodge(person);
  const look = async (answer) => seen.push(masked(answer.text, person), answer.status);
  const act = async (ending, more) => {
    const done = ending === '/acceptance' ? await client.accept(path) : await client.act(path, ending, more);
    await look(done);
    await look(await client.ask(path));
  };
  await look(await client.ask(path));
  await act('/acceptance');
  await act('/extract');
  await act('/issue');
  const strokes = JSON.stringify({ width: 600, height: 200, strokes: [[10, 10, 20, 30, 30, 10], [40, 10, 50, 40, 60, 10]] });
  await act('/handover', { recipient: 'applicant', 'document-number': person.number, signature: strokes });
  return { path, seen };
}

// Asked, and held: nothing issues, whatever is sent, and nobody is told why.
async function needsVerification(client, restricted, person, told = /Needs verification/) {
  const path = await client.lodge(person);
  const { fields } = await client.form(path, '/acceptance');
  assert.equal((await client.accept(path)).status, 303);
  assert.equal((await client.act(path, '/extract')).status, 303);
  const page = await client.ask(path);
  assert.match(page.text, told);
  assert.doesNotMatch(page.text, /action="[^"]*\/(issue|handover|grounds)"/, 'nothing to issue with');
  const issuing = await client.post(`${path}/issue`, { ...fields, form: 'a'.repeat(26) });
  assert.ok([409, 422].includes(issuing.status), `issuing is refused: ${issuing.status}`);
  assert.equal((await client.ask(`${path}/certificate.pdf`)).status, 404);
  for (const word of [/convict/i, /sealed/i, /in part/i, /D0000000/, /result_2/, /time_5/]) assert.doesNotMatch(page.text.replace(/<title>[\s\S]*?<\/title>/, ''), word);
  assert.equal((await client.post(`${path}/grounds`, { ...fields, form: 'b'.repeat(26) })).status, 403, 'the grounds are the restricted role’s alone');
  const opened = await restricted.act(path, '/grounds');
  assert.equal(opened.status, 200);
  return { path, page: masked(page.text, person), grounds: opened.text };
}

export function outcomes(server) {
  let page;
  return walk('outcomes', async (step) => {
    const client = await new Client(server.origin).signIn('chaoyang.officer');
    const restricted = await new Client(server.origin).signIn('chaoyang.restricted');
    await step('a sealed record and none: every page the same but for names, numbers and dates', async () => {
      const clean = await everyPage(client, jaidee);
      const young = await everyPage(client, sealed);
      assert.deepEqual(young.seen, clean.seen);
    });
    await step('under investigation is no conviction: a certificate', async () => {
      const path = await client.issued(investigated);
      assert.equal((await client.ask(`${path}/certificate.pdf`)).bytes.subarray(0, 5).toString(), '%PDF-');
    });
    const results = {};
    const people = full ? { held, otherPassport, otherName } : { held, otherPassport };
    await step('convicted: a second officer confirms first, nothing issues, nothing more is told', async () => {
      results.convicted = await needsVerification(client, restricted, convicted, /Record to be confirmed/);
    });
    for (const [name, person] of Object.entries(people))
      await step(`${name}: needs verification, nothing issues, nothing more is told`, async () => (results[name] = await needsVerification(client, restricted, person)));
    await step('whatever the cause, the officer sees the same page', async () => {
      for (const name of Object.keys(people)) assert.equal(results[name].page, results.held.page);
    });
    await step('the restricted role reads the grounds', async () => {
      assert.match(results.convicted.grounds, /D000000001[\s\S]*result_2/);
      assert.match(results.held.grounds, /D\d{9}[\s\S]*innocence_1/);
      assert.match(results.otherPassport.grounds, /in part/);
    });
    await step('the grounds in the restricted officer’s window', async () => {
      for (const language of ['zh', 'en']) {
        page = await openWindow(server.origin, { language });
        await signIn(page, mouse, 'chaoyang.restricted');
        await page.goto(results.convicted.path);
        await audit(page, 'needs-verification-restricted');
        await press(page, mouse, '/grounds');
        assert.match(await page.locator('main').innerText(), /D000000001/);
        await audit(page, 'grounds');
        await page.context().close();
      }
      page = await openWindow(server.origin, { language: 'en' });
      await signIn(page, mouse, 'chaoyang.officer');
      await page.goto(results.held.path);
      await audit(page, 'needs-verification');
      await page.context().close();
    });
  }, () => page);
}
