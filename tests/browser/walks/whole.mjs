// The whole walk of one application: from the counter to a certificate that somebody else checks.
import assert from 'node:assert/strict';
import { audit } from '../audit.mjs';
import { application } from '../cast.mjs';
import { download, drawByKeyboard, drawByPointer, errors, fillIn, keys, mouse, press, scan, sent, signIn, state, tickMaterials } from '../counter.mjs';
import { checkCode, checkFile } from '../check.mjs';
import { foreignPdf, pngScan, qrOf, textOf, withOneByteChanged } from '../papers.mjs';
import { walk } from '../steps.mjs';
import { openWindow } from '../window.mjs';

async function fillFromZone(page, person) {
  const read = (name) => page.locator(`[name="${name}"]`).inputValue();
  if (page.scripts) {
    await page.locator('[name="scan"]').focus();
    await scan(page, person.zone);
    await page.waitForFunction((name) => document.querySelector('[name="surname"]').value === name, person.surname);
  } else {
    await page.locator('[name="scan"]').fill(person.zone.join('\r\n'));
    await sent(page, () => page.locator('button[name="read-zone"]').click());
    assert.equal(page.lastStatus, 200);
  }
  assert.equal(new URL(page.url()).pathname, '/applications/new', 'the line end sends nothing');
  for (const [name, value] of Object.entries({ surname: person.surname, 'given-names': person.given, 'document-number': person.number, nationality: person.nationality }))
    assert.equal(await read(name), value, name);
  for (const name of ['born-on', 'document-expires'])
    assert.equal([await read(`${name}-year`), await read(`${name}-month`), await read(`${name}-day`)].join('-'), name === 'born-on' ? person.born : person.expires);
  assert.ok(await page.locator(`[name="sex"][value="${person.sex}"]`).isChecked(), 'sex');
}

// Left out: what the zone does not say. Every fault at once, in the summary and beside its field, and nothing typed is lost.
async function sendIncomplete(page, by) {
  const kept = await page.locator('[name="surname"]').inputValue();
  await by.fill(page, '[name="purpose"]', 'study abroad, year two');
  await by.fill(page, '[name="stay-1-entry-year"]', '2025');
  await by.fill(page, '[name="stay-1-entry-month"]', '13');
  await by.fill(page, '[name="stay-1-entry-day"]', '7');
  await press(page, by, '/applications/new');
  assert.equal(page.lastStatus, 422);
  assert.match(await page.title(), /^(Error:|错误[:：])/);
  const said = await page.locator('.govuk-error-summary__list a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const id of ['address', 'country-of-use', 'reminded']) assert.ok(said.includes(`#${id}`), `#${id} stands in the summary: ${said}`);
  assert.ok(said.some((one) => one.startsWith('#stay-1-entry')), 'the impossible date stands in the summary');
  for (const one of said) assert.equal(await page.locator(`[id="${one.slice(1)}"]`).count(), 1, `${one} leads to a field`);
  assert.equal(await page.locator('.govuk-error-message').count(), said.length, 'each stands beside its field too');
  assert.equal(await page.locator('[name="surname"]').inputValue(), kept);
  assert.equal(await page.locator('[name="purpose"]').inputValue(), 'study abroad, year two');
  assert.equal(await page.locator('[name="stay-1-entry-month"]').inputValue(), '13');
  assert.ok(await page.locator('[name="sex"]:checked').count(), 'the choice is kept');
  if (page.scripts) assert.ok(await page.locator('.govuk-error-summary').evaluate((box) => box.contains(document.activeElement)), 'the summary has the focus');
}

async function notYet(page, by) {
  const all = await page.locator('input[name="materials"]').count();
  await tickMaterials(page, by, 1);
  await press(page, by, '/acceptance');
  assert.equal(page.lastStatus, 422);
  assert.match(await page.title(), /^(Error:|错误[:：])/);
  const said = (await errors(page)).filter((one) => one.includes('materials_1'));
  assert.equal(said.length, 1, `the missing item is named: ${await errors(page)}`);
  assert.equal(await page.locator('input[name="materials"]:checked').count(), all - 1, 'what was ticked stays ticked');
  for (const box of await page.locator('input[name="materials"]:checked').all()) await box.uncheck();
  await press(page, by, '/acceptance');
  const both = (await errors(page)).filter((one) => /materials_1|either_document/.test(one));
  assert.equal(both.length, all, `every missing item at once: ${both}`);
}

async function handOver(page, by, how, person) {
  await press(page, by, '/handover');
  assert.equal(page.lastStatus, 422, 'without recipient, document and signature nothing is handed over');
  assert.ok((await page.locator('.govuk-error-message').count()) >= 3, 'each beside its field');
  await by.tick(page, '[name="recipient"][value="applicant"]');
  await by.fill(page, '#document-number', person.number);
  if (how === 'pointer') await drawByPointer(page);
  if (how === 'keyboard') await drawByKeyboard(page);
  if (how === 'scan') await page.locator('input[type="file"]').setInputFiles({ name: 'signature.png', mimeType: 'image/png', buffer: pngScan });
  await press(page, by, '/handover');
  assert.equal(page.lastStatus, 200, (await errors(page)).join('; '));
}

const answers = { en: { specimen: 'Specimen: ', altered: 'Altered: ', foreign: 'Not ours: ' }, zh: { specimen: '样本', altered: '改动', foreign: '并非' } };

export function whole(server, { name, language, scripts = true, by = mouse, width = 1280, signature, zone = true, person }) {
  let page;
  return walk(`${name} (${language}, ${width} px)`, async (step) => {
    page = await openWindow(server.origin, { language, scripts, width });
    let where, certificate, receipt;
    await step('home and sign-in', async () => {
      await page.goto('/');
      await audit(page, 'home');
      await page.goto('/docket');
      assert.equal(new URL(page.url()).pathname, '/sign-in', 'without a session everybody is led to the sign-in page');
      await audit(page, 'sign-in');
      await signIn(page, by, 'chaoyang.officer');
      await audit(page, 'docket');
    });
    await step(zone ? 'the passport is scanned' : 'the form is opened', async () => {
      await page.goto('/applications/new');
      if (zone) await fillFromZone(page, person);
      else await fillIn(page, by, person, Object.fromEntries(['address', 'purpose', 'country-of-use', 'reminded', 'stay-1-entry-year'].map((one) => [one, ''])));
      await audit(page, 'application');
    });
    await step('an incomplete application names everything and keeps everything', async () => {
      await sendIncomplete(page, by);
      await audit(page, 'application-refused');
    });
    await step('lodge', async () => {
      await fillIn(page, by, person);
      await press(page, by, '/applications/new');
      assert.equal(page.lastStatus, 200, (await errors(page)).join('; '));
      where = new URL(page.url()).pathname;
      assert.match(where, /^\/inquiries\/[a-z2-7]{26}$/);
      await audit(page, 'lodged');
    });
    await step('"not yet" names every missing item at once', async () => {
      await notYet(page, by);
      await audit(page, 'not-yet');
    });
    await step('accept, with the due date', async () => {
      await tickMaterials(page, by);
      await press(page, by, '/acceptance');
      assert.equal(page.lastStatus, 200, (await errors(page)).join('; '));
      assert.match(await page.locator('main').innerText(), /京公/);
      await audit(page, 'accepted');
    });
    await step('the receipt is signed and fetched', async () => {
      await press(page, by, '/receipt');
      receipt = await download(page, `${where}/receipt.pdf`);
      assert.match(textOf(receipt), new RegExp(person.number));
    });
    await step('ask the platforms', async () => {
      await press(page, by, '/extract');
      assert.equal(page.lastStatus, 200, (await errors(page)).join('; '));
      assert.equal(await page.locator('form[action$="/issue"]').count(), 1, await state(page));
      await audit(page, 'clear');
    });
    await step('issue', async () => {
      await press(page, by, '/issue');
      assert.equal(page.lastStatus, 200, (await errors(page)).join('; '));
      const link = page.locator('a[href$="/certificate.pdf"]').first();
      certificate = await download(page, await link.getAttribute('href'));
      const text = textOf(certificate);
      assert.ok(text.includes(person.surname) && text.includes(person.number), 'the certificate names the person');
      await audit(page, 'issued');
    });
    if (scripts) await step('the print link prints without leaving the page', async () => {
      await page.evaluate(() => (window.printed = 0));
      await by.press(page, 'a[data-module="app-print"][href$="/certificate.pdf"]');
      await page.waitForSelector('iframe.app-print-frame', { state: 'attached' });
      assert.equal(new URL(page.url()).pathname, where);
    });
    await step(`hand over, signed by ${signature}`, async () => {
      await page.goto(where);
      await handOver(page, by, signature, person);
      const kept = await download(page, `${where}/signature`);
      if (signature === 'scan') assert.deepEqual(kept, pngScan);
      else assert.match(kept.toString(), /<svg .*<path d="M\d+ \d+L/);
      await audit(page, 'handed-over');
    });
    await step('the docket finds the application by its number', async () => {
      await page.goto('/docket');
      await by.fill(page, '#number', person.number);
      await press(page, by, '/docket');
      assert.ok([where, '/docket'].includes(new URL(page.url()).pathname), page.url());
      await page.goto('/docket?view=handed_over');
      assert.ok(await page.locator(`main a[href="${where}"]`).count(), 'it stands among the handed over');
      await audit(page, 'docket-handed-over');
    });
    await step('sign out', async () => {
      await press(page, by, '/sign-out');
      const answer = await page.goto(where);
      assert.equal(new URL(answer.url()).pathname, '/sign-in');
    });
    const said = answers[language];
    await step('anybody checks the certificate: a specimen, unaltered', async () => {
      await page.goto('/check');
      await audit(page, 'check');
      const answer = await checkFile(page, certificate, 'certificate');
      assert.ok(answer.includes(said.specimen), answer);
      assert.ok(answer.includes(/京公\S+号/.exec(textOf(certificate))[0]), 'its number stands in the answer');
      await audit(page, 'check-specimen');
    });
    await step('one byte changed: altered; another PDF: not ours', async () => {
      const altered = await checkFile(page, withOneByteChanged(certificate), 'altered');
      assert.ok(altered.includes(said.altered), altered);
      await audit(page, 'check-altered');
      const foreign = await checkFile(page, foreignPdf(), 'foreign');
      assert.ok(foreign.includes(said.foreign), foreign);
      await audit(page, 'check-not-ours');
    });
    await step('the QR code from a 150 dpi rendering gives the fields', async () => {
      const answer = await checkCode(page, by, qrOf(certificate));
      for (const part of [person.surname, person.number, said.specimen]) assert.ok(answer.includes(part), `${part}: ${answer}`);
      await audit(page, 'check-code');
    });
    await page.context().close();
  }, () => page);
}
