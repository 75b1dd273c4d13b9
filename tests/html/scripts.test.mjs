// The scripts of assets/ in a real browser, on the pages that html_test "look: *" draws, under the policy that the service sends.
// Run: build/tests/html_test "look: *" && node --test tests/html/scripts.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const pages = join(import.meta.dirname, '../../build/look');
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
// The specimen of ICAO 9303-4, appendix A.
const zone = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

let server, browser, base, read;

before(async () => {
  server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      let body = '';
      for await (const piece of request) body += piece;
      read.push(new URLSearchParams(body));
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ fields: { surname: 'ERIKSSON' }, message: 'compare the name' }));
      return;
    }
    try {
      const bytes = readFileSync(join(pages, request.url));
      response.writeHead(200, { 'Content-Type': types[/\.\w+$/.exec(request.url)[0]], 'Content-Security-Policy': policy }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
after(async () => {
  await browser.close();
  server.close();
});

async function open(name, options = {}) {
  read = [];
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  await page.goto(`${base}/${name}.html`);
  return page;
}

const strokes = (page) => page.$eval('input[name="signature"]', (field) => (field.value ? JSON.parse(field.value) : null));

test('signature: drawn by pointer, undone, cleared', async () => {
  const page = await open('form_zh');
  const pad = page.locator('canvas');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  for (const [from, to] of [[0.1, 0.5], [0.6, 0.9]]) {
    await page.mouse.move(box.x + box.width * from, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * to, box.y + box.height * 0.2, { steps: 8 });
    await page.mouse.up();
  }
  const drawn = await strokes(page);
  assert.equal(drawn.strokes.length, 2);
  assert.ok(drawn.strokes.flat().every(Number.isInteger));
  assert.ok(Math.abs(drawn.strokes[0][0] - 60) <= 2 && Math.abs(drawn.strokes[0][1] - 100) <= 2);
  await page.getByRole('button', { name: '撤销上一笔' }).click();
  assert.equal((await strokes(page)).strokes.length, 1);
  await page.getByRole('button', { name: '清除' }).click();
  assert.equal(await strokes(page), null);
  assert.equal(await page.locator('.app-signature [role="status"]').textContent(), '尚未签名');
  assert.deepEqual(page.faults, []);
});

test('signature: drawn by keyboard alone', async () => {
  const page = await open('form_en');
  await page.locator('canvas').focus();
  for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Space', 'ArrowRight', 'Space', 'ArrowUp', 'Space']) await page.keyboard.press(key);
  assert.deepEqual((await strokes(page)).strokes, [[60, 120, 70, 120, 80, 120, 80, 130], [90, 130, 90, 120]]);
  await page.keyboard.press('Backspace');
  assert.equal((await strokes(page)).strokes.length, 1);
});

test('signature: without scripts the scan alone is offered', async () => {
  const page = await open('form_en', { javaScriptEnabled: false });
  assert.equal(await page.locator('canvas').isVisible(), false);
  assert.equal(await page.locator('input[type="file"]').isVisible(), true);
});

for (const delay of [0, 2, 10]) {
  test(`scan: a reader that types at ${delay} ms a key fills the fields at once, wherever the cursor stands`, async () => {
    const page = await open('form_en');
    await page.locator('[name="surname"]').fill('typed before');
    for (const line of zone) {
      await page.keyboard.type(line, { delay });
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(() => document.querySelector('[name="surname"]').value === 'ERIKSSON');
    assert.equal(await page.locator('[name="mrz"]').inputValue(), zone.join('\n'));
    assert.equal(await page.locator('.app-scan [role="status"]').textContent(), 'compare the name');
    assert.equal(read.length, 1);
    assert.deepEqual([...read[0]], [['token', 'x'], ['mrz', zone.join('\n')]]);
    assert.equal(new URL(page.url()).pathname, '/form_en.html'); // the line end did not send the form
    assert.deepEqual(page.faults, []);
  });
}

test('scan: a person who types is left alone', async () => {
  const page = await open('form_en');
  const field = page.locator('[name="mrz"]');
  await field.focus();
  await page.keyboard.type(zone[0], { delay: 45 });
  await page.keyboard.press('Enter');
  assert.equal(read.length, 0);
  assert.equal(await field.inputValue(), zone[0] + '\n');
});

test('scan: a Chinese input method does not swallow the reader', async () => {
  const page = await open('form_zh');
  await page.evaluate((lines) => {
    const codeOf = (c) => (/[A-Z]/.test(c) ? `Key${c}` : /[0-9]/.test(c) ? `Digit${c}` : 'Comma');
    for (const line of lines) {
      for (const c of line) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: codeOf(c), shiftKey: c === '<', bubbles: true }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }));
    }
  }, zone);
  await page.waitForFunction(() => document.querySelector('[name="surname"]').value === 'ERIKSSON');
  assert.equal(await page.locator('[name="mrz"]').inputValue(), zone.join('\n'));
});

for (const name of ['form_zh', 'form_en', 'docket_zh', 'docket_en']) {
  for (const width of [320, 1280]) {
    test(`accessible: ${name} at ${width} pixels, and no wider than the screen`, async () => {
      const page = await open(name, { viewport: { width, height: 800 }, bypassCSP: true });
      await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
      const found = await page.evaluate(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      assert.deepEqual(found.violations.map((violation) => `${violation.id}: ${violation.nodes[0].html}`), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  }
}
