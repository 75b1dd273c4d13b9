// The guide: what a foreign national reads before coming, from the rules and the data that the counter uses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../audit.mjs';
import { Client } from '../client.mjs';
import { sent } from '../counter.mjs';
import { root } from '../server.mjs';
import { full, walk } from '../steps.mjs';
import { openWindow } from '../window.mjs';

const places = JSON.parse(readFileSync(join(root, 'jurisdictions/beijing/organizations.json'), 'utf8')).organizations;
const provisions = /enum class Provision \{([^}]*)\}/.exec(readFileSync(join(root, 'src/law/provision.h'), 'utf8'))[1].match(/\w+/g);
const chapters = ['record', 'residence', 'materials', 'offices', 'time', 'result', 'objections', 'cautions', 'reminder', 'forms'].map((one) => `/guide/${one}`);
const pages = ['/', ...chapters, '/guide/offices/chaoyang', '/guide/offices/tongzhou'];

const links = (html) => [...html.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map((found) => found[1].replaceAll('&amp;', '&'));
const text = (html) => html.replace(/<[^>]*>/g, ' ').replaceAll('&#39;', '’').replaceAll('&amp;', '&');

/// Every page that a reader without account and without cookies gets to from the first, by its path; a link that answers otherwise than 200 is a fault.
async function everyPage(server, language) {
  const seen = new Map();
  const waiting = [`/?language=${language}`];
  while (waiting.length > 0) {
    const path = waiting.shift();
    if (seen.has(path)) continue;
    const client = new Client(server.origin, language === 'zh' ? 'en' : 'zh'); // the address says the language, not the browser
    const answer = await client.ask(path);
    assert.equal(answer.status, 200, `${path} answers ${answer.status}`);
    seen.set(path, answer);
    for (const link of links(answer.text)) {
      const url = new URL(link, server.origin + path);
      if (url.protocol === 'tel:' || url.origin !== server.origin) continue;
      if (url.pathname.startsWith('/forms/')) seen.set(url.pathname, await client.ask(url.pathname));
      if (url.searchParams.get('language') === language && !seen.has(url.pathname + url.search)) waiting.push(url.pathname + url.search);
    }
  }
  return seen;
}

const ofGuide = (path) => path.startsWith('/guide') || path.startsWith('/?');

export function guide(server, language) {
  return walk(`guide (${language})`, async (step) => {
    let seen;
    const forms = [];
    // [document_1][document_3][document_6] the blank forms can be fetched
    await step('every link of the guide answers, in the language of its address', async () => {
      seen = await everyPage(server, language);
      for (const path of pages) assert.ok(seen.has(`${path}?language=${language}`), `${path} is reached from the first page`);
      for (const [path, { status, bytes, type }] of seen) {
        if (!path.startsWith('/forms/')) continue;
        assert.equal(status, 200, path);
        assert.equal(bytes.subarray(0, 2).toString(), path.endsWith('.pdf') ? '%P' : 'PK', path);
        assert.equal(type, path.endsWith('.pdf') ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', path);
        forms.push(path);
        seen.delete(path);
      }
      assert.equal(forms.length, 6, 'three forms, each as a Word document and as a PDF');
      for (const [path, { text: html }] of seen) assert.match(html, new RegExp(`<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}"`), path);
    });
    await step('the guide sets no cookie, may be kept for a minute, and each page names its other language', async () => {
      for (const [path, answer] of seen) {
        if (!ofGuide(path)) continue;
        assert.deepEqual(answer.headers.getSetCookie(), [], path);
        assert.equal(answer.headers.get('cache-control'), 'public, max-age=60', path);
        assert.equal(answer.headers.get('vary'), 'Accept-Language, Cookie', path);
        for (const other of ['zh-Hans', 'en']) assert.match(answer.text, new RegExp(`<link rel="alternate" hreflang="${other}"`), path);
        assert.doesNotMatch(answer.text, /name="robots"/, `${path} may be found`);
      }
    });
    await step('every provision is told somewhere, by its name', async () => {
      const cited = new Set([...seen.values()].flatMap(({ text: html }) => [...html.matchAll(/class="app-cited">(?:<span[^>]*>[^<]*<\/span>)?([^<]*)</g)].flatMap((found) => found[1].split(', '))));
      assert.deepEqual(provisions.filter((one) => !cited.has(one)), []);
    });
    // [place_3] every office of the data has its page: address, building, floor, window, hours
    await step('sixteen offices with all that the data say', async () => {
      const list = text(seen.get(`/guide/offices?language=${language}`).text);
      for (const place of places) {
        const page = text(seen.get(`/guide/offices/${place.district_en.toLowerCase()}?language=${language}`).text);
        const wanted = [place.name_en, place.address_en, place.address_zh, place.sub_bureau_zh, place.building, ...place.hours.map((span) => span.join('–'))];
        for (const number of `${place.floor ?? ''} ${place.window ?? ''}`.match(/\d+/g) ?? []) wanted.push(number);
        for (const one of wanted.filter(Boolean)) assert.ok(page.includes(one), `${place.district_en}: ${one}`);
        for (const one of [language === 'zh' ? place.district_zh : place.district_en, place.hours[0].join('–')]) assert.ok(list.includes(one), one);
      }
    });
    // [no_fee] the guide says so, and no page that anybody gets to names a price
    await step('there is no fee, and nothing costs anything', async () => {
      const said = { zh: '不收费', en: 'no fee' }[language];
      assert.ok(text(seen.get(`/guide/materials?language=${language}`).text).includes(said));
      for (const [path, { text: html }] of seen) assert.doesNotMatch(text(html), /[¥￥$€]\s*\d|\d\s*(元|yuan|RMB|CNY)/i, path);
    });
    // [no_expiry] the guide says so; tests/paper holds the certificate to it
    await step('the certificate bears no date of expiry', async () => {
      assert.match(text(seen.get(`/guide/result?language=${language}`).text), { zh: /不写有效期/, en: /no date of expiry/ }[language]);
    });
    // [at_the_counter] nothing that anybody may open takes an application, and the form of the counter is not anybody's
    await step('applications are handed in at the counter alone', async () => {
      for (const [path, { text: html }] of seen)
        for (const [, action] of html.matchAll(/<form\b[^>]*action="([^"?#]*)/g))
          assert.ok(['/guide/residence', '/guide/time', '/check', '/check/number', '/check/code', '/sign-in'].includes(action), `${path}: ${action}`);
      const nobody = new Client(server.origin, language);
      assert.equal((await nobody.ask('/applications/new')).location, '/sign-in');
      assert.equal((await nobody.post('/applications/new', { surname: 'Quixel' })).status, 403);
      assert.match(text(seen.get(`/?language=${language}`).text), { zh: /窗口当面递交/, en: /at the counter/ }[language]);
    });
    await step('what is no district has no page', async () => {
      assert.equal((await new Client(server.origin, language).ask('/guide/offices/atlantis')).status, 404);
    });
  });
}

async function typeStay(page, number, entry, exit, basis = 'residence_permit') {
  for (const [name, day] of [['entry', entry], ['exit', exit]]) {
    const parts = (day || '--').split('-');
    for (const [i, part] of ['year', 'month', 'day'].entries()) await page.fill(`[name="stay-${number}-${name}-${part}"]`, parts[i]);
  }
  await page.selectOption(`[name="stay-${number}-basis"]`, basis);
}

// [residence_1][days_of_presence][close_call] stays, and what the counter of the guide says of them
const vectors = [
  { stays: [['2026-01-01', '2026-06-29']], days: 180, reached: [2026, 6, 29], close: true },
  { stays: [['2026-01-01', '2026-03-31'], ['2026-03-31', '2026-06-29']], days: 180, reached: [2026, 6, 29], close: true },
  { stays: [['2026-01-01', '2026-06-28']], days: 179, missing: 1 },
  { stays: [['2025-01-01', '2025-12-31']], days: 365, reached: [2025, 6, 29], close: false },
  { stays: [['2025-01-01', '2025-12-31', 'visa']], days: 365, reached: [2025, 6, 29], close: true },
];
const date = { zh: ([y, m, d]) => `${y}年${m}月${d}日`, en: ([y, m, d]) => `${d} ${new Date(Date.UTC(y, m - 1, d)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })} ${y}` };
const submit = (page, action) => sent(page, () => page.locator(`form[action^="${action}"] button:not([name]):not([formaction])`).click());

async function countDays(page, language, { stays, days, reached, missing, close }) {
  await page.goto('/guide/residence');
  for (const [i, stay] of stays.entries()) await typeStay(page, i + 1, ...stay);
  await submit(page, '/guide/residence');
  assert.equal(page.lastStatus, 200);
  assert.ok(!page.url().includes('?') && !page.url().includes('2026'), `nothing that was typed stands in the address: ${page.url()}`);
  const said = await page.locator('.govuk-notification-banner').innerText();
  assert.match(said, { zh: new RegExp(`累计${days}日`), en: new RegExp(`${days} days in China`) }[language]);
  if (reached) assert.ok(said.includes(date[language](reached)), `${date[language](reached)}: ${said}`);
  if (missing) assert.match(said, { zh: new RegExp(`还差${missing}日`), en: new RegExp(`${missing} day is missing`) }[language]);
  assert.equal(/close_call/.test(said), Boolean(close), said);
  for (const [i, [entry]] of stays.entries()) assert.equal(await page.inputValue(`[name="stay-${i + 1}-entry-month"]`), entry.split('-')[1], 'it stays typed in');
}

// [time_1][provisional] days of acceptance, and until when
const limits = [['2026-11-20', [2026, 11, 25]], ['2026-02-13', [2026, 2, 25]], ['2026-09-30', [2026, 10, 10]], ['2025-01-24', [2025, 2, 5]], ['2026-12-30', [2027, 1, 5], true]];

async function countDue(page, language, [accepted, due, provisional]) {
  await page.goto('/guide/time');
  const parts = accepted.split('-');
  for (const [i, part] of ['year', 'month', 'day'].entries()) await page.fill(`[name="accepted-${part}"]`, parts[i]);
  await submit(page, '/guide/time');
  const said = await page.locator('main .govuk-inset-text').first().innerText();
  assert.ok(said.includes(date[language](due)), `${accepted}: ${said}`);
  assert.equal(/provisional/.test(said), Boolean(provisional), said);
  const shown = await page.locator('main details time').last().getAttribute('datetime');
  assert.equal(shown, `${due[0]}-${String(due[1]).padStart(2, '0')}-${String(due[2]).padStart(2, '0')}`, 'the derivation ends on that day');
}

export function guidePages(server, { language, scripts }) {
  let page;
  return walk(`guide pages (${language}${scripts ? '' : ', without scripts'})`, async (step) => {
    page = await openWindow(server.origin, { language, scripts, width: 320 });
    for (const path of pages)
      await step(`${path}: looked at`, async () => {
        await page.goto(path);
        assert.equal(page.lastStatus, 200);
        assert.equal(await page.locator('h1').count(), 1);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth).catch(() => 0);
        assert.ok(wide <= 0, `wider than the screen by ${wide} px`);
        await audit(page, `guide ${path}`);
      });
    await step('the day counter: what it says of known stays, and what was typed stays', async () => {
      for (const vector of full || scripts ? vectors : vectors.slice(0, 3)) await countDays(page, language, vector);
      await audit(page, 'guide counter');
    });
    await step('the day counter: faults beside their fields, more stays, and the other language', async () => {
      await page.goto('/guide/residence');
      await typeStay(page, 1, '2026-02-30', '2026-01-01');
      await submit(page, '/guide/residence');
      assert.equal(page.lastStatus, 422);
      assert.equal(await page.inputValue('[name="stay-1-entry-day"]'), '30');
      assert.ok((await page.locator('.govuk-error-summary a[href^="#stay-1-entry"]').count()) === 1);
      await audit(page, 'guide counter refused');
      await sent(page, () => page.locator('button[name="act"]').click());
      assert.equal(await page.locator('[name="stay-4-entry-day"]').count(), 1);
      await typeStay(page, 1, '2026-01-01', '2026-06-29');
      await submit(page, '/guide/residence');
      await sent(page, () => page.locator('button[formaction]').click());
      assert.equal(page.lastStatus, 200);
      assert.match(await page.getAttribute('html', 'lang'), language === 'zh' ? /^en/ : /^zh/);
      assert.equal(await page.inputValue('[name="stay-1-exit-month"]'), '06');
      assert.match(await page.locator('.govuk-notification-banner').innerText(), /180/);
      assert.deepEqual(await page.context().cookies(), [], 'nothing is kept');
    });
    await step('the due date of any day, provisional where a year is not arranged yet', async () => {
      for (const limit of limits) await countDue(page, language, limit);
      await audit(page, 'guide due date');
      await page.fill('[name="accepted-year"]', '1907');
      await submit(page, '/guide/time');
      assert.equal(page.lastStatus, 422);
      await audit(page, 'guide due date refused');
    });
    await step('the language switch keeps the page', async () => {
      await page.goto('/guide/offices/haidian');
      await sent(page, () => page.locator('.app-masthead nav a').click());
      assert.equal(new URL(page.url()).pathname, '/guide/offices/haidian');
      assert.match(await page.getAttribute('html', 'lang'), language === 'zh' ? /^en/ : /^zh/);
      await sent(page, () => page.locator('.app-contents a').first().click());
      assert.match(await page.getAttribute('html', 'lang'), language === 'zh' ? /^en/ : /^zh/, 'and the next page too');
    });
    await page.context().close();
  }, () => page);
}
