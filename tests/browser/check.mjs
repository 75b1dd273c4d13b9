// The check's page as whoever got a document uses it: with scripts the browser answers, without them the service does.
import assert from 'node:assert/strict';
import { sent } from './counter.mjs';

const submitOf = (action) => `form[action="${action}"] button[type="submit"]:not([name])`;

/// The answer that the browser itself gives to what the act asks.
export async function answeredHere(page, act) {
  await page.evaluate(() => document.querySelector('[data-answer]').replaceChildren());
  await act();
  await page.locator('[data-answer] .govuk-notification-banner').waitFor();
  assert.deepEqual(page.faults, [], 'faults of scripts');
  return page.locator('[data-answer]').innerText();
}

export async function choose(page, bytes, name = 'document') {
  await page.locator('form[action="/check"] input[type="file"]').setInputFiles({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: bytes });
}

/// A file is checked; what no public list can tell is asked of the register with the file.
export async function checkFile(page, bytes, name) {
  await page.goto('/check');
  await choose(page, bytes, name);
  const press = () => page.locator(submitOf('/check')).click();
  if (!page.scripts) await sent(page, press);
  else {
    await answeredHere(page, press);
    const ask = page.locator('[data-send]');
    if (await ask.count()) await sent(page, () => ask.click());
  }
  return page.locator('main').innerText();
}

/// The text of a QR code or of a credential.
export async function checkCode(page, by, text) {
  await page.goto('/check');
  await by.fill(page, '[name="code"]', text);
  const press = () => by.press(page, submitOf('/check/code'));
  if (page.scripts) await answeredHere(page, press);
  else await sent(page, press);
  return page.locator('main').innerText();
}
