// The pages that the whole walk does not come by: accounts, set-up, what is not there, what is not allowed, what moved on.
import assert from 'node:assert/strict';
import { audit } from '../audit.mjs';
import { convicted, stranger } from '../cast.mjs';
import { Client } from '../client.mjs';
import { errors, keys, mouse, press, sent, signIn, tickMaterials } from '../counter.mjs';
import { Server } from '../server.mjs';
import { walk } from '../steps.mjs';
import { openWindow } from '../window.mjs';

export function pages(server, language) {
  let page;
  return walk(`pages (${language})`, async (step) => {
    const client = await new Client(server.origin).signIn('chaoyang.officer');
    const path = await client.lodge(stranger());
    await step('accounts: opened by the administrator, faults beside their fields', async () => {
      page = await openWindow(server.origin, { language });
      await signIn(page, mouse, 'administrator').catch(() => {}); // the administrator has no docket
      await page.goto('/accounts');
      await audit(page, 'accounts');
      await page.goto('/password');
      await audit(page, 'password');
      await press(page, mouse, '/password');
      await audit(page, 'password-refused');
      await page.goto('/accounts');
      await page.fill('#login', 'Not Allowed');
      await page.fill('#name', '周敏');
      await press(page, mouse, '/accounts');
      assert.equal(page.lastStatus, 422);
      assert.equal(await page.inputValue('#name'), '周敏');
      await audit(page, 'accounts-refused');
      await page.fill('#login', `officer.${language}`);
      await page.fill('[name="password"]', 'seven quiet herons at dusk');
      await page.selectOption('#organization', '110108');
      await page.locator('[name="roles"]').first().check();
      await press(page, mouse, '/accounts');
      assert.equal(page.lastStatus, 200, (await errors(page)).join('; '));
      assert.match(await page.locator('main table').innerText(), new RegExp(`officer\\.${language}`));
      await page.goto(path);
      assert.equal(page.lastStatus, 403);
      await audit(page, 'denied');
      await page.goto('/accounts');
      await page.click(`main table a:has-text("officer.${language}")`);
      await audit(page, 'account');
      await page.click('[name="link"]');
      await page.waitForSelector('.govuk-inset-text');
      await audit(page, 'account-link');
      const link = new URL(await page.innerText('.govuk-inset-text')).pathname;
      await page.goto(link);
      await audit(page, 'new-password');
      await press(page, mouse, link);
      assert.equal(page.lastStatus, 422);
      await audit(page, 'new-password-refused');
      for (const name of ['new-password', 'new-password-again']) await page.fill(`[name="${name}"]`, 'nine grey geese at dawn');
      await press(page, mouse, link);
      assert.equal(page.lastStatus, 200, (await errors(page)).join('; '));
      await audit(page, 'new-password-done');
      await new Client(server.origin).signIn(`officer.${language}`, 'nine grey geese at dawn');
      await page.goto('/nowhere');
      assert.equal(page.lastStatus, 404);
      await audit(page, 'not-there');
      await page.context().close();
    });
    await step('a wrong password stands beside its field', async () => {
      page = await openWindow(server.origin, { language });
      await page.goto('/sign-in');
      await page.fill('#login', `nobody.${language}`);
      await page.fill('#password', 'not this one at all');
      await press(page, mouse, '/sign-in');
      assert.equal(page.lastStatus, 401);
      assert.equal(await page.inputValue('#login'), `nobody.${language}`);
      assert.equal(await page.inputValue('#password'), '', 'a password is never sent back');
      await audit(page, 'sign-in-refused');
    });
    await step('two windows: the slower one is told that the matter moved on, and sees it as it is', async () => {
      await signIn(page, mouse, 'chaoyang.officer');
      await page.goto(path);
      await tickMaterials(page, mouse);
      assert.equal((await client.accept(path)).status, 303);
      await press(page, mouse, '/acceptance');
      assert.equal(page.lastStatus, 409);
      assert.equal(await page.locator('form[action$="/extract"]').count(), 1);
      await audit(page, 'moved-on');
    });
    await step('handover without anything: faults beside their fields', async () => {
      await press(page, mouse, '/extract');
      await press(page, mouse, '/issue');
      await page.fill('#document-number', 'WRONG1');
      await press(page, mouse, '/handover');
      assert.equal(page.lastStatus, 422);
      assert.equal(await page.inputValue('#document-number'), 'WRONG1');
      await audit(page, 'handover-refused');
    });
    await step('the docket: nothing found, and the check: nothing chosen', async () => {
      await page.goto('/docket');
      await page.fill('#number', 'NOTHING99');
      await press(page, mouse, '/docket');
      await audit(page, 'docket-nothing-found');
      await page.goto('/docket?view=clear');
      await audit(page, 'docket-view');
      await page.goto('/check');
      await sent(page, () => page.locator('form[action="/check"] button[type="submit"]').click());
      assert.equal(page.lastStatus, 422);
      await audit(page, 'check-refused');
    });
    await step('a session that is over: the form says so', async () => {
      await page.goto('/applications/new');
      await page.context().clearCookies();
      await press(page, mouse, '/applications/new');
      assert.equal(page.lastStatus, 403);
      await audit(page, 'session-over');
      await page.context().close();
    });
  }, () => page);
}

/// The first account, through the link that the service prints where it has none.
export function setup(languages) {
  let page;
  return walk('set-up', async (step) => {
    const bare = await new Server({ demo: false }).start();
    await step('the first account is opened through the link, by keyboard', async () => {
      const link = /\/setup\/\S+/.exec(bare.log)[0];
      for (const language of languages) {
        page = await openWindow(bare.origin, { language });
        await page.goto(link);
        await audit(page, 'set-up');
        await press(page, keys, link);
        assert.equal(page.lastStatus, 422);
        await audit(page, 'set-up-refused');
        if (language !== languages.at(-1)) continue;
        await keys.fill(page, '#login', 'first.administrator');
        await keys.fill(page, '#name', 'First');
        await page.fill('[name="password"]', 'seven quiet herons at dusk');
        await press(page, keys, link);
        assert.equal(page.lastStatus, 200);
        await audit(page, 'set-up-done');
        await page.goto(link);
        assert.equal(page.lastStatus, 404, 'the link works once');
      }
    });
    await bare.end();
  }, () => page);
}
