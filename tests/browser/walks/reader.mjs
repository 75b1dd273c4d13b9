// Whoever was handed a certificate, somewhere in the world: the check in their own browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../audit.mjs';
import { stranger } from '../cast.mjs';
import { answeredHere, checkCode, choose } from '../check.mjs';
import { Client } from '../client.mjs';
import { mouse } from '../counter.mjs';
import { foreignPdf, pngScan, qrOf, rendered, withOneByteChanged } from '../papers.mjs';
import { root, temporaryFolder } from '../server.mjs';
import { signedPdf } from '../signed_pdf.mjs';
import { walk } from '../steps.mjs';
import { openWindow } from '../window.mjs';

const submitFile = (page) => page.locator('form[action="/check"] button[type="submit"]').click();
const submitCode = (page) => page.locator('form[action="/check/code"] button[type="submit"]:not([name])').click();
const sayings = {
  en: { specimen: /^Specimen: /m, altered: /Altered: /, content: /content differs/, appended: /added to the file/, notOurs: /Not ours: /, takenBack: /Not standing any more/, notYet: /Not yet: /, offline: /no connection/, unknownKey: /Unknown: whether this was issued here[^]*keys anew/ },
  zh: { specimen: /^样本/m, altered: /已被改动/, content: /与签名时不一致/, appended: /又被添加/, notOurs: /并非本机关/, takenBack: /已不再有效/, notYet: /当日尚未签发/, offline: /没有网络连接/, unknownKey: /无法确定[^]*重新获取/ },
};

/// The code with another letter in the name of its key.
function ofAnotherKey(text) {
  const at = text.indexOf('#') + 1 + 18;
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
}

async function issued(server, person) {
  const client = await new Client(server.origin).signIn('chaoyang.officer');
  const path = await client.issued(person);
  return { path, person, pdf: (await client.ask(`${path}/certificate.pdf`)).bytes };
}

async function revoke(server, path) {
  const lead = await new Client(server.origin).signIn('chaoyang.lead');
  await lead.declare(path);
  const answer = await lead.act(`${path}/revocation`, '/revocation', { ground: 'misspelt_name', 'reason-zh': '姓名有误。', 'reason-en': 'The name is wrong.' });
  assert.equal(answer.status, 303, answer.text.match(/error-summary[^]{0,400}/)?.[0]);
}

/// What the page asks for from now on.
function listening(page) {
  const heard = [];
  page.context().on('request', (request) => heard.push({ method: request.method(), url: request.url(), body: request.postData() }));
  return heard;
}

/// Until both workers, of the check's page and of the QR's, have everything and answer.
const workerReady = (page) => page.evaluate(() => new Promise((done) => {
  const look = async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    const active = workers.filter((one) => one.active?.state === 'activated').length === 2;
    return active && navigator.serviceWorker.controller ? done() : setTimeout(look, 50);
  };
  look();
}));

async function printed(page, name) {
  const folder = process.env.QINGBAI_PICTURES ? join(root, process.env.QINGBAI_PICTURES) : temporaryFolder('qingbai-print');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, await page.pdf({ format: 'A4' }));
  assert.match(execFileSync('pdfinfo', [file], { encoding: 'utf8' }), /^Pages: +1$/m, 'one sheet');
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

async function byAddress(step, server, language, { pdf, text, person }) {
  const says = sayings[language];
  const page = await openWindow(server.origin, { language, guarded: true });
  await step('the address of the QR: the page reads it and answers, under the policy that forbids all else', async () => {
    await page.goto('/check');
    await workerReady(page);
    const heard = listening(page);
    await page.goto(`/C#${text.split('#')[1]}`);
    await page.locator('[data-answer] .govuk-notification-banner').waitFor();
    const said = await page.locator('[data-answer]').innerText();
    assert.match(said, says.specimen);
    assert.ok(said.includes(person.surname) && said.includes(person.number), said);
    assert.deepEqual(page.faults, []);
    for (const { url } of heard) assert.ok(!url.includes('?') && new URL(url).origin === server.origin, url);
    assert.ok(!JSON.stringify(heard.map(({ url }) => url.split('#')[0])).includes(text.slice(-100)), 'nothing of the code is sent');
  });
  await step('nothing of a PDF, a code or a credential leaves the browser', async () => {
    await page.goto('/check');
    await page.waitForLoadState('networkidle');
    const heard = listening(page);
    await choose(page, pdf);
    assert.match(await answeredHere(page, () => submitFile(page)), says.specimen);
    await page.fill('[name="code"]', text);
    assert.match(await answeredHere(page, () => submitCode(page)), says.specimen);
    await page.fill('[name="code"]', ofAnotherKey(text));
    assert.match(await answeredHere(page, () => submitCode(page)), says.notOurs, 'the service has just answered all of its keys');
    for (const { method, url, body } of heard) assert.ok(method === 'GET' && body === null && /^\/status\/\d+$/.test(new URL(url).pathname), `${method} ${url}`);
    assert.ok(heard.length > 0, 'the list is asked for');
  });
  await page.context().close();
}

async function files(step, page, language, pdf) {
  const says = sayings[language];
  await step('a PDF that was altered, added to, or is of somebody else', async () => {
    await page.goto('/check');
    for (const [bytes, kind, what, why] of [
      [withOneByteChanged(pdf), 'altered', says.altered, says.content], [Buffer.concat([pdf, Buffer.from('\n')]), 'appended', says.altered, says.appended],
      [foreignPdf(), 'not-ours', says.notOurs, /./]]) {
      await choose(page, bytes);
      const said = await answeredHere(page, () => submitFile(page));
      assert.match(said, what);
      assert.match(said, why);
      await audit(page, `check-here-${kind}`);
    }
  });
  await step('focus goes to the answer, which is read out; the note can be printed, in English too', async () => {
    await choose(page, pdf);
    await answeredHere(page, () => submitFile(page));
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'alert');
    await audit(page, 'check-here-specimen');
    const note = await printed(page, `check-note-${language}`);
    assert.match(note, /Note of this check/);
    const digest = await page.locator('.app-note .app-digest').first().innerText();
    assert.equal(note.replaceAll(/\s/g, '').split(digest).length - 1, language === 'en' ? 1 : 2, 'the SHA-256 of the file in each language');
    assert.ok(!/PDF file of the document|文书的 PDF 文件/.test(note), 'the forms are not printed');
  });
}

async function dropped(step, page, language, pdf) {
  await step('a PDF that is dropped, on the field or beside it, is checked', async () => {
    for (const place of ['form[action="/check"] .govuk-file-upload-button', 'h1']) {
      await page.goto('/check');
      const data = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], 'certificate.pdf', { type: 'application/pdf' }));
        return transfer;
      }, pdf.toString('base64'));
      await page.locator(place).dispatchEvent('drop', { dataTransfer: data });
      assert.match(await page.locator('.govuk-file-upload-button').innerText(), /certificate\.pdf/);
      assert.match(await answeredHere(page, () => submitFile(page)), sayings[language].specimen);
    }
  });
}

async function measured(step, page, server) {
  const sizes = [5_000_000];
  for (const size of sizes) {
    const file = await signedPdf(join(server.data, 'seal'), size);
    const took = [];
    await step(`a signed PDF of ${size / 1e6} MB is checked`, async () => {
      for (let i = 0; i < 3; ++i) {
        await page.goto('/check');
        await page.waitForLoadState('networkidle');
        await choose(page, file);
        took.push(await page.evaluate(() => new Promise((done) => {
          const from = performance.now();
          new MutationObserver(() => document.querySelector('[data-answer] [role="alert"]') && done(performance.now() - from))
            .observe(document.querySelector('[data-answer]'), { childList: true, subtree: true });
          document.querySelector('form[action="/check"]').requestSubmit();
        })));
        assert.match(await page.locator('[data-answer]').innerText(), /Specimen|样本/);
      }
    });
    console.log(`       figure: ${size / 1e6} MB signed PDF, choice to answer: ${took.map((one) => one.toFixed(0)).join(', ')} ms`);
  }
}

async function days(step, page, language, text) {
  const says = sayings[language];
  const day = async (when) => {
    const [year, month, of] = when.toISOString().slice(0, 10).split('-');
    for (const [part, value] of [['year', year], ['month', month], ['day', of]]) await page.fill(`[name="code-day-${part}"]`, value);
  };
  await step('was it valid on a given day: not yet issued the day before, and a day to come cannot be asked about', async () => {
    await page.goto('/check');
    await page.locator('form[action="/check/code"] details summary').click();
    await audit(page, 'check-with-day');
    await page.fill('[name="code"]', text);
    await day(new Date(Date.now() - 2 * 86_400_000));
    assert.match(await answeredHere(page, () => submitCode(page)), says.notYet);
    await audit(page, 'check-here-not-yet');
    await day(new Date(Date.now() + 3 * 86_400_000));
    await submitCode(page);
    await page.locator('[data-answer] .govuk-error-summary').waitFor();
    await audit(page, 'check-here-day-to-come');
  });
}

async function photos(step, page, language, pdf) {
  await step('a photo of the paper: its QR is read in the browser; a picture without one says so', async () => {
    await page.goto('/check');
    const picture = page.locator('#check-picture');
    await picture.waitFor();
    const heard = listening(page);
    const said = await answeredHere(page, () => picture.setInputFiles({ name: 'paper.png', mimeType: 'image/png', buffer: rendered(pdf) }));
    assert.match(said, sayings[language].specimen);
    for (const { method, url } of heard) assert.ok(method === 'GET' && /^\/(status\/\d+|assets\/qr\.\w+\.js)$/.test(new URL(url).pathname), url);
    await audit(page, 'check-with-photo');
    await picture.setInputFiles({ name: 'none.png', mimeType: 'image/png', buffer: pngScan });
    await page.locator('[data-answer] .govuk-error-summary').waitFor();
  });
}

async function revoked(step, page, server, language, { path, text }) {
  const says = sayings[language];
  await step('a revocation is seen within 60 s', async () => {
    assert.match(await checkCode(page, mouse, text), says.specimen);
    await revoke(server, path);
    const from = Date.now();
    for (;;) {
      if (says.takenBack.test(await checkCode(page, mouse, text))) break;
      assert.ok(Date.now() - from < 60_000, 'not seen after 60 s');
    }
    console.log(`       figure: revocation seen by the browser's check after ${Date.now() - from} ms`);
    await audit(page, 'check-here-taken-back');
  });
}

async function withoutNetwork(step, server, language, { pdf, text }, taken) {
  const says = sayings[language];
  const page = await openWindow(server.origin, { language });
  await step('loaded once, it answers without a network, by the lists that it kept', async () => {
    await page.goto('/check');
    await workerReady(page);
    await page.context().setOffline(true);
    await page.goto(`/C#${text.split('#')[1]}`);
    await page.locator('[data-answer] .govuk-notification-banner').waitFor();
    const said = await page.locator('[data-answer]').innerText();
    assert.match(said, says.specimen);
    assert.match(said, says.offline);
    assert.ok(said.includes('号'), 'with its number: the list was kept');
    await audit(page, 'check-offline');
    await page.goto('/check');
    await choose(page, pdf);
    assert.match(await answeredHere(page, () => submitFile(page)), says.specimen);
    await page.fill('[name="code"]', taken);
    assert.match(await answeredHere(page, () => submitCode(page)), says.takenBack);
    await page.fill('[name="code"]', ofAnotherKey(text));
    assert.match(await answeredHere(page, () => submitCode(page)), says.unknownKey, 'kept keys may lack it');
    await audit(page, 'check-offline-unknown-key');
    assert.ok(await page.goto('/docket').then(() => false, () => true), 'no other page is kept');
    assert.ok(await page.goto('/').then(() => false, () => true), 'no other page is kept');
  });
  await page.context().close();
}

async function withoutScripts(step, server, language, { text }) {
  const page = await openWindow(server.origin, { language, scripts: false, width: 320 });
  await step('without scripts the address of the QR says what to do, and the form does it', async () => {
    await page.goto(`/C#${text.split('#')[1]}`);
    assert.match(await page.locator('main').innerText(), /runs no scripts|不运行脚本/);
    await audit(page, 'check-scanned');
    await page.fill('[name="code"]', text);
    await submitCode(page);
    await page.locator('.govuk-notification-banner').waitFor();
    const said = await page.locator('main').innerText();
    assert.match(said, sayings[language].specimen);
    assert.match(said, /SHA-256/);
    for (const button of await page.locator('[data-module="app-print-page"]').all()) assert.ok(!(await button.isVisible()), 'no button that nothing answers');
  });
  await step('a number without its code: said beside the field, and what nobody asked stays folded away', async () => {
    await page.goto('/check');
    await page.fill('[name="number"]', 'X1');
    await page.locator('form[action="/check/number"] button[type="submit"]:not([name])').click();
    assert.equal(page.lastStatus, 422);
    assert.equal(await page.inputValue('[name="number"]'), 'X1');
    assert.equal(await page.locator('details[open]').count(), 0);
    await page.locator('form[action="/check/number"] details summary').click();
    for (const [part, value] of [['year', '2026'], ['month', '2'], ['day', '31']]) await page.fill(`[name="number-day-${part}"]`, value);
    await page.locator('form[action="/check/number"] button[type="submit"]:not([name])').click();
    assert.equal(await page.locator('details[open]').count(), 1, 'a day that does not exist is seen');
    assert.equal(await page.inputValue('[name="number-day-day"]'), '31');
  });
  await page.context().close();
}

export function reader(server, { language }) {
  let page;
  return walk(`the reader's own check (${language})`, async (step) => {
    let first, second;
    await step('two certificates are issued', async () => {
      first = await issued(server, stranger());
      second = await issued(server, stranger());
      for (const one of [first, second]) one.text = qrOf(one.pdf);
    });
    await byAddress(step, server, language, first);
    page = await openWindow(server.origin, { language });
    await files(step, page, language, first.pdf);
    await dropped(step, page, language, first.pdf);
    await measured(step, page, server);
    await days(step, page, language, first.text);
    await photos(step, page, language, first.pdf);
    await revoked(step, page, server, language, second);
    await withoutNetwork(step, server, language, first, second.text);
    await withoutScripts(step, server, language, first);
    await page.context().close();
  }, () => page);
}

/// What nobody can see of a demonstration, whose documents are all specimens: the keys, lists and credentials are those of an organization that tests/check makes up.
export function realKeys(server, { language }) {
  let page;
  return walk(`the reader's own check, with an organization's keys (${language})`, async (step) => {
    const folder = temporaryFolder('qingbai-real');
    execFileSync(join(root, 'build/tests/check_test'), ['check: samples for the check in the browser'], { env: { ...process.env, QINGBAI_SAMPLES: '20', QINGBAI_SAMPLES_IN: folder } });
    const file = (name) => readFileSync(join(folder, name), 'utf8');
    const wallets = file('corpus.jsonl').trim().split('\n').map((line) => JSON.parse(line)).filter(({ format, edits }) => format === 'wallet' && edits.length === 0);
    const [first, , revokedOne, elsewhere] = wallets.map(({ base }) => file(base));
    page = await openWindow(server.origin, { language, workers: 'block' });
    await page.route('**/check/keys', (route) => route.fulfill({ contentType: 'application/json', body: file('keys.json') }));
    await page.route('**/status/416', (route) => route.fulfill({ body: file('status.jwt') }));
    await page.route('**/status/417', (route) => route.fulfill({ status: 404, body: 'no such list' }));
    await page.route('**/status/416?time=*', (route) =>
      route.fulfill(route.request().url().endsWith(`time=${file('past')}`) ? { body: file('past.jwt') } : { status: 404, body: 'none at that time' }));
    const asked = async (text, kind, wanted, success = false) => {
      const said = await checkCode(page, mouse, text);
      assert.match(said, wanted);
      assert.equal(await page.locator('.govuk-notification-banner--success').count(), success ? 1 : 0, 'green is for valid alone');
      await audit(page, `check-here-${kind}`);
    };
    const on = async (days) => {
      const [year, month, day] = new Date(Number(file('past')) * 1000 + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10).split('-');
      for (const [part, value] of [['year', year], ['month', month], ['day', day]]) await page.locator(`[name="code-day-${part}"]`).evaluate((field, text) => (field.value = text), value);
      // Not by the button, which takes no second press within a second.
      return answeredHere(page, () => page.evaluate(() => document.querySelector('form[action="/check/code"]').requestSubmit()));
    };
    await step('valid, by the list of now', () => asked(first, 'valid', /Valid: |有效：/, true));
    await step('valid at the end of yesterday, not before it was issued, and no yes where there is no list of that day', async () => {
      assert.match(await on(1), /Valid then: |当日有效/);
      await audit(page, 'check-here-valid-then');
      assert.match(await on(2), /Unknown: |无法确定/);
      assert.match(await on(400), /Not yet: |当日尚未签发/);
    });
    await step('revoked or replaced; one whose list cannot be had', async () => {
      await asked(revokedOne, 'no-more', /Not standing|已不再有效/);
      assert.match(await on(1), /Valid then: |当日有效/, 'it stood yesterday');
      await asked(elsewhere, 'unknown', /Unknown: |无法确定/);
    });
    await step('a list too old says nothing', async () => {
      await page.clock.setFixedTime(Number(file('now')) * 1000 + 24 * 3_600_000 + 1000);
      await asked(first, 'too-old', /too old|已经过时/);
    });
    await step('without its keys the page says so, and sends nothing', async () => {
      await page.route('**/check/keys', (route) => route.abort());
      await page.goto('/check');
      await page.fill('[name="code"]', first);
      await submitCode(page);
      await page.locator('[data-answer] .govuk-error-summary').waitFor();
      assert.equal(new URL(page.url()).pathname, '/check');
    });
    await page.context().close();
  }, () => page);
}
