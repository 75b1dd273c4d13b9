// A browser window of one officer (`guarded`: under the service's own content security policy, where nothing can be looked at by axe): its pages remember the HTML that was sent, the faults of scripts and every address asked for.
import { chromium } from 'playwright-core';
import { asked } from './client.mjs';

let browser;

export async function openWindow(origin, { language = 'zh', scripts = true, width = 1280, locale = language === 'zh' ? 'zh-CN' : 'en-GB', guarded = false, workers = 'allow' } = {}) {
  browser ??= await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  const context = await browser.newContext({
    baseURL: origin, locale, javaScriptEnabled: scripts, bypassCSP: !guarded, serviceWorkers: workers, viewport: { width, height: 800 }, acceptDownloads: true, timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.faults = [];
  page.scripts = scripts;
  page.on('request', (request) => asked.add(request.url()));
  page.on('pageerror', (error) => page.faults.push(error.message));
  page.on('console', (message) => {
    // A refused form answers 422 and a stale one 409: the browser calls that an error, we do not.
    if (message.type() === 'error' && !/status of 4(01|03|04|09|22|29)/.test(message.text())) page.faults.push(message.text());
  });
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'document' || response.frame() !== page.mainFrame()) return;
    page.lastStatus = response.status();
    if (response.status() < 300 || response.status() >= 400) page.lastHtml = await response.text().catch(() => page.lastHtml);
  });
  return page;
}

export async function closeBrowser() {
  await browser?.close();
}
