// What every page must hold, whichever it is: accessible at both widths, no wider than a small screen, sound HTML.
import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { root } from './server.mjs';
import { full, line } from './steps.mjs';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = process.env.QINGBAI_PICTURES;
const done = new Set();

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // Of style alone, or at odds with govuk-frontend's own markup, which the fixtures of tests/html hold us to.
    'long-title': 'off', 'no-redundant-role': 'off', 'no-inline-style': 'error', 'void-style': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'no-implicit-button-type': 'error', 'prefer-native-element': 'off', 'require-sri': 'off', 'tel-non-breaking': 'off',
  },
});

export async function markup(kind, html) {
  if (done.has(`markup ${kind}`)) return;
  done.add(`markup ${kind}`);
  const report = await validator.validateString(html);
  const found = report.results.flatMap((result) => result.messages).map((message) => `${message.ruleId}: ${message.message} (${message.selector})`);
  line(found.length === 0, `the HTML of ${kind} is sound`, [...new Set(found)].slice(0, 6).join('\n'));
}

/// Looks at the page as it stands, once for each kind, language and width; sampled, a kind's second language on the small screen alone.
/// Leaves the width as it was.
export async function audit(page, kind) {
  const language = (await page.getAttribute('html', 'lang')).slice(0, 2);
  const before = page.viewportSize();
  if (page.lastHtml) await markup(`${kind}, ${language}`, page.lastHtml);
  if (!page.scripts) return; // axe needs timers; the same page is looked at in a window with scripts
  const seen = [...done].some((one) => one.startsWith(`${kind}, `) && !one.startsWith(`${kind}, ${language}`));
  for (const width of seen && !full ? [320] : [320, 1280]) {
    const name = `${kind}, ${language}, ${width} px`;
    if (done.has(name)) continue;
    done.add(name);
    await page.setViewportSize({ width, height: 800 });
    if (pictures) {
      mkdirSync(join(root, pictures), { recursive: true });
      await page.screenshot({ path: join(root, pictures, `${kind.replaceAll(/\W+/g, '-')}-${language}-${width}.png`), fullPage: true });
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.evaluate(axe);
    const { violations } = await page.evaluate((runOnly) => axe.run(document, { runOnly, resultTypes: ['violations'] }), tags);
    const said = violations.flatMap((one) => one.nodes.slice(0, 2).map((node) => `${one.id}: ${node.html.slice(0, 200)}`));
    if (wide > 0) said.push(`wider than the screen by ${wide} px`);
    line(said.length === 0, `${name}: axe finds nothing, nothing hangs over`, said.join('\n'));
  }
  await page.setViewportSize(before);
}
