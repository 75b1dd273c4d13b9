// The acts of the counter in a window, by mouse or by keyboard alone. Everything is found by names and addresses, never by words of a language.
import assert from 'node:assert/strict';
import { application } from './cast.mjs';
import { password } from './client.mjs';

export const state = (page) => page.locator('.govuk-summary-list .govuk-tag').first().innerText();
export const errors = (page) => page.locator('.govuk-error-summary__list li').allInnerTexts();
const submitOf = (ending) => `form[action$="${ending}"] button[type="submit"]:not([name])`;

/// With a mouse.
export const mouse = {
  fill: (page, selector, text) => page.locator(selector).fill(text),
  choose: (page, selector, value) => page.locator(selector).selectOption(value),
  tick: (page, selector) => page.locator(selector).check({ force: true }),
  press: (page, selector) => page.locator(selector).click(),
};

/// With the keyboard alone: Tab to what is wanted, then keys.
export const keys = {
  async reach(page, selector) {
    const wanted = page.locator(selector).first();
    for (let tries = 0; tries < 200; ++tries) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${selector}`);
  },
  async fill(page, selector, text) {
    if ((await page.locator(selector).inputValue()) === text) return;
    await keys.reach(page, selector);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  },
  async choose(page, selector, value) {
    if ((await page.locator(selector).inputValue()) === value) return;
    await keys.reach(page, selector);
    const steps = await page.locator(selector).evaluate((list, wanted) => [...list.options].findIndex((option) => option.value === wanted) - list.selectedIndex, value);
    for (let i = 0; i < Math.abs(steps); ++i) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  },
  async tick(page, selector) {
    const box = page.locator(selector);
    if (await box.isChecked()) return;
    if ((await box.getAttribute('type')) === 'radio') {
      // Of a group of radio buttons Tab reaches the one that is chosen, or the first.
      const group = `input[name="${await box.getAttribute('name')}"]`;
      const chosen = (await page.locator(`${group}:checked`).count()) > 0;
      await keys.reach(page, chosen ? `${group}:checked` : group);
      const steps = await page.locator(group).evaluateAll((all, value) => all.findIndex((one) => one.value === value) - all.findIndex((one) => one === document.activeElement), await box.inputValue());
      if (steps === 0) await page.keyboard.press('Space');
      for (let i = 0; i < Math.abs(steps); ++i) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    } else {
      await keys.reach(page, selector);
      await page.keyboard.press('Space');
    }
    assert.ok(await box.isChecked(), `${selector} by keyboard`);
  },
  async press(page, selector) {
    await keys.reach(page, selector);
    await page.keyboard.press('Enter');
  },
};

/// Does what loads another page, and waits for it.
export async function sent(page, act) {
  const arrived = page.waitForResponse((response) => response.request().resourceType() === 'document' && response.frame() === page.mainFrame() && !(response.status() >= 300 && response.status() < 400));
  const [response] = await Promise.all([arrived, act()]);
  await response.finished();
  await page.waitForLoadState('load');
  assert.deepEqual(page.faults, [], 'faults of scripts');
}

export async function signIn(page, by, login) {
  await page.goto('/sign-in');
  await by.fill(page, '#login', login);
  await by.fill(page, '#password', password);
  await sent(page, () => by.press(page, submitOf('/sign-in')));
  assert.equal(new URL(page.url()).pathname, '/docket');
}

/// As a passport reader types: a key every 2 ms, a line end after each line, wherever the cursor stands. The keys bear the times at which a
/// reader would have sent them, so that a busy machine does not make a slow typist of it.
export async function scan(page, zone) {
  const session = await page.context().newCDPSession(page);
  const all = zone.flatMap((row) => [...row, '\r']);
  let timestamp = Date.now() / 1000 - all.length * 0.002;
  for (const letter of all) {
    const key = letter === '\r' ? { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 } : { key: letter };
    timestamp += 0.002;
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, timestamp, ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, ...key });
  }
  await session.detach();
}

/// Fills in whatever of the form does not hold it yet.
export async function fillIn(page, by, person, changes = {}) {
  for (const [name, value] of Object.entries(application(person, changes))) {
    if (value === '') continue;
    const field = page.locator(`form[action="/applications/new"] [name="${name}"]`).first();
    const kind = await field.evaluate((element) => (element.tagName === 'SELECT' ? 'select' : element.type));
    if (kind === 'radio' || kind === 'checkbox') await by.tick(page, `[name="${name}"][value="${value}"]`);
    else if (kind === 'select') await by.choose(page, `#${name}`, value);
    else await by.fill(page, `[name="${name}"]`, value);
  }
}

export const press = (page, by, ending) => sent(page, () => by.press(page, submitOf(ending)));

export async function tickMaterials(page, by, but = 0) {
  const values = await page.locator('input[name="materials"]').evaluateAll((all) => all.map((one) => one.value));
  for (const value of values.slice(but)) await by.tick(page, `input[name="materials"][value="${value}"]`);
  return values;
}

/// Strokes on the page, by pointer.
export async function drawByPointer(page) {
  const pad = page.locator('canvas');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  for (const [from, to] of [[0.1, 0.4], [0.3, 0.6], [0.5, 0.9]]) {
    await page.mouse.move(box.x + box.width * from, box.y + box.height * 0.7);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * ((from + to) / 2), box.y + box.height * 0.2, { steps: 6 });
    await page.mouse.move(box.x + box.width * to, box.y + box.height * 0.6, { steps: 6 });
    await page.mouse.up();
  }
}

export async function drawByKeyboard(page) {
  await keys.reach(page, 'canvas');
  for (const direction of ['ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press('Space');
    for (let i = 0; i < 4; ++i) await page.keyboard.press(direction);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
  }
}

/// The bytes that a link of the page leads to, as this session gets them.
export async function download(page, href) {
  const answer = await page.context().request.get(href);
  assert.equal(answer.status(), 200, href);
  return answer.body();
}
