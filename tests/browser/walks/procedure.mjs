// The whole procedure in windows: a complex case, a refusal, its review with extension, revocation and reissue; and what the check says meanwhile.
import assert from 'node:assert/strict';
import { audit } from '../audit.mjs';
import { dayFromNow, held, otherPassport } from '../cast.mjs';
import { Client } from '../client.mjs';
import { download, errors, mouse, press, sent, signIn } from '../counter.mjs';
import { pngScan, textOf } from '../papers.mjs';
import { full, walk } from '../steps.mjs';
import { openWindow } from '../window.mjs';

const officers = {
  officer: 'chaoyang.officer', lead: 'chaoyang.lead', first: 'chaoyang.restricted', second: 'chaoyang.second',
  superior: 'bureau.superior', auditor: 'auditor', elsewhere: 'haidian.officer',
};

// A window for each officer, opened when it is first needed.
class Desk {
  constructor(origin, how) {
    Object.assign(this, { origin, how, windows: new Map() });
  }
  async of(who) {
    if (!this.windows.has(who)) {
      const page = await openWindow(this.origin, this.how);
      await signIn(page, mouse, officers[who]).catch((error) => {
        if (who !== 'auditor') throw error; // the auditor has no docket
      });
      this.windows.set(who, page);
    }
    this.page = this.windows.get(who);
    return this.page;
  }
  async close() {
    for (const page of this.windows.values()) await page.context().close();
  }
}

const fillDay = async (page, name, text) => {
  const parts = text.split('-');
  for (const [i, part] of ['year', 'month', 'day'].entries()) await page.fill(`#${name}-${part}`, parts[i]);
};

async function follow(page, ending) {
  await sent(page, () => page.locator(`main a[href$="${ending}"]`).first().click());
}

// The act of a page: opened from the matter, tried empty, filled in, sent.
async function act(page, path, ending, fill, kind) {
  await page.goto(path);
  await follow(page, ending);
  assert.equal(new URL(page.url()).pathname, path + ending);
  await audit(page, kind);
  if (fill === undefined) return page;
  await press(page, mouse, ending);
  assert.equal(page.lastStatus, 422, `${kind} sent empty`);
  assert.ok((await errors(page)).length > 0);
  await audit(page, `${kind}-refused`);
  await fill(page);
  await press(page, mouse, ending);
  assert.equal(page.lastStatus, 200, `${kind}: ${(await errors(page)).join('; ')}`);
  return page;
}

const reasons = async (page) => {
  await page.fill('#reason-zh', '经复查，姓名与证件不符。\n另行出具。');
  await page.fill('#reason-en', 'On examination the name does not agree with the document.');
};
const approved = (days) => async (page) => {
  await page.check('[name="answer"][value="approve"]', { force: true });
  if (days) await page.fill('#days', days);
};
const choose = (name, value) => (page) => page.check(`[name="${name}"][value="${value}"]`, { force: true });

async function accepted(client, person) {
  const path = await client.lodge(person);
  const done = await client.accept(path, { 'purpose-judged': 'reasonable', 'purpose-reason': 'Seen and reasonable.' });
  assert.equal(done.status, 303, done.text.match(/error-summary[\s\S]{0,600}/)?.[0]);
  assert.equal((await client.act(path, '/extract')).status, 303);
  return path;
}

async function judge(page, path, verdict, kind) {
  await page.goto(path);
  await press(page, mouse, '/grounds');
  await audit(page, kind);
  await press(page, mouse, '/judgment');
  assert.equal(page.lastStatus, 422, 'an empty judgment');
  for (const list of await page.locator('select[name^="verdict-"]').all()) await list.selectOption(verdict);
  for (const why of await page.locator('textarea[name^="why-"]').all()) await why.fill('Seen in the judgment on file.');
  await page.fill('#reason', 'Compared with the file of the court.');
  await press(page, mouse, '/judgment');
  assert.equal(page.lastStatus, 200, (await errors(page)).join('; '));
}

async function checked(desk, bytes, wanted) {
  const page = await openWindow(desk.origin, desk.how);
  await page.goto('/check');
  await page.locator('input[name="file"]').setInputFiles({ name: 'document.pdf', mimeType: 'application/pdf', buffer: bytes });
  // The register is asked, which knows what every document is; the browser alone knows what the lists say.
  await sent(page, () => page.evaluate(() => document.querySelector('form[action="/check"]').submit()));
  const said = await page.locator('.govuk-notification-banner').innerText();
  assert.match(said, wanted);
  await page.context().close();
}
const revokedWords = /revoked|撤销/i;
const replacedWords = /replaced|取代|替换|重新出具/i;

async function complexCase(step, desk, client, person, verdict) {
  let path;
  await step('what is held is proposed for verification, and approved by another: the clock stands', async () => {
    path = await accepted(client, person);
    const officer = await desk.of('officer');
    await act(officer, path, '/verification', async (page) => {
      await page.check('[name="circumstances"][value="time_6"]', { force: true });
      await page.fill('#reason', 'The court of first instance has to confirm the date of effect.');
    }, 'verification');
    const lead = await desk.of('lead');
    await lead.goto(path);
    await audit(lead, 'proposed');
    await act(lead, path, '/verification/answer', approved(), 'verification-answer');
    await audit(lead, 'verifying');
    await lead.goto('/docket/due');
    await audit(lead, 'due-lists');
    assert.match(await lead.locator('main').innerText(), /The court of first instance/);
  });
  await step('a request to another entity: reminded, then answered', async () => {
    const page = await desk.of('officer');
    await act(page, path, '/requests', async () => {
      await choose('of', 'entity')(page);
      await page.fill('#whom', 'Chaoyang District People’s Court');
      await page.fill('#what', 'The date on which the judgment took effect.');
      await fillDay(page, 'answer-by', dayFromNow(7));
    }, 'requests');
    await page.goto(`${path}/requests/0`);
    await choose('outcome', 'reminded')(page);
    await fillDay(page, 'answer-by', dayFromNow(10));
    await press(page, mouse, '/requests/0');
    assert.equal(page.lastStatus, 200, (await errors(page)).join('; '));
    await act(page, `${path}/requests`, '/0', async () => {
      await choose('outcome', 'answered')(page);
      await page.fill('#note', 'In effect since the date on file.');
    }, 'request');
    await audit(page, 'requests-answered');
  });
  await step('the investigation is extended once, with approval', async () => {
    await act(await desk.of('officer'), path, '/extension', reasons, 'extension');
    await act(await desk.of('lead'), path, '/extension/answer', approved('30'), 'extension-answer');
    await audit(await desk.of('lead'), 'verifying-extended');
  });
  await step('a restricted officer judges what is held; the conclusion starts the clock', async () => {
    await judge(await desk.of('first'), path, verdict, 'grounds-to-judge');
    await act(await desk.of('officer'), path, '/verification/conclusion', (page) => page.fill('#conclusion', 'The court has answered.'), 'conclusion');
  });
  return path;
}

async function refused(step, desk, path, person) {
  return step('a second officer confirms, the refusal is issued, printed and signed for', async () => {
    const second = await desk.of('second');
    await second.goto(path);
    await press(second, mouse, '/grounds');
    await audit(second, 'grounds-to-confirm');
    await second.fill('#reason', 'Fingerprint card and judgment.');
    await press(second, mouse, '/confirmation');
    assert.equal(second.lastStatus, 422, 'nothing is ticked');
    for (const one of ['identity', 'effect']) await second.check(`[name="confirmed"][value="${one}"]`, { force: true });
    await press(second, mouse, '/confirmation');
    assert.equal(second.lastStatus, 200, (await errors(second)).join('; '));
    const officer = await desk.of('officer');
    await officer.goto(path);
    await audit(officer, 'refusable');
    await press(officer, mouse, '/refusal');
    assert.equal(officer.lastStatus, 200, (await errors(officer)).join('; '));
    await audit(officer, 'refused');
    const bytes = await download(officer, `${path}/refusal.pdf`);
    assert.doesNotMatch(textOf(bytes), /D0000/);
    await choose('recipient', 'trustee')(officer);
    await press(officer, mouse, '/handover');
    assert.equal(officer.lastStatus, 422, 'what a trustee shows who comes later');
    await audit(officer, 'handover-to-trustee');
    await officer.fill('#document-number', 'T7654321');
    await officer.fill('#representative-name', 'LI HUA');
    for (const [part, value] of [['year', '1980'], ['month', '1'], ['day', '2']]) await officer.fill(`#representative-born-on-${part}`, value);
    for (const one of ['power_of_attorney', 'trustee_identity_document']) await choose('materials', `material.${one}`)(officer);
    await officer.locator('input[type="file"]').setInputFiles({ name: 'signature.png', mimeType: 'image/png', buffer: pngScan });
    await press(officer, mouse, '/handover');
    assert.equal(officer.lastStatus, 200, (await errors(officer)).join('; '));
    return bytes;
  });
}

async function reviewed(step, desk, path, person, file) {
  let review;
  await step('an objection, accepted; the extension is approved and the objector has a notice', async () => {
    const officer = await desk.of('officer');
    await act(officer, path, '/objection', async (page) => {
      await choose('by', 'applicant')(page);
      await page.fill('#document-number', 'RENEWED1');
      await page.fill('#document-reason', `The passport ${person.number}, cancelled, was shown too.`);
      await page.fill('#statement', 'The judgment concerns somebody else.');
    }, 'objection');
    review = new URL(officer.url()).pathname;
    assert.match(review, /^\/reviews\//);
    await audit(officer, 'review-lodged');
    await act(officer, review, '/acceptance', choose('seen', 'form'), 'review-acceptance');
    await act(officer, review, '/extension', reasons, 'review-extension');
    const lead = await desk.of('lead');
    await act(lead, review, '/extension/answer', approved('10'), 'review-extension-answer');
    await audit(lead, 'review-extended');
    const notice = await download(lead, await lead.locator('main a[href*="/notices/"]').last().getAttribute('href'));
    assert.equal(notice.subarray(0, 5).toString(), '%PDF-');
    await lead.goto('/reviews');
    await audit(lead, 'reviews');
  });
  await step('decided by somebody else: incorrect, so it checks as revoked at once; the reply is signed', async () => {
    const lead = await desk.of('lead');
    await act(lead, review, '/decision', async (page) => {
      await choose('result', 'incorrect')(page);
      await reasons(page);
    }, 'review-decision');
    await audit(lead, 'review-settled');
    await checked(desk, file, revokedWords);
    await press(lead, mouse, '/reply');
    assert.equal(lead.lastStatus, 200, (await errors(lead)).join('; '));
    await audit(lead, 'review-replied');
    assert.equal((await download(lead, `${review}/reply.pdf`)).subarray(0, 5).toString(), '%PDF-');
  });
}

async function reissued(step, desk, path, verdict, file) {
  await step('the platforms are asked anew and the right document is issued; the old one checks as replaced', async () => {
    const officer = await desk.of('officer');
    await officer.goto(path);
    await audit(officer, 'revoked');
    await press(officer, mouse, '/extract');
    await judge(await desk.of('first'), path, verdict, 'grounds-to-judge');
    await officer.goto(path);
    await press(officer, mouse, '/issue');
    assert.equal(officer.lastStatus, 200, (await errors(officer)).join('; '));
    await audit(officer, 'reissued');
    await checked(desk, file, replacedWords);
  });
}

async function bySuperior(step, desk, path) {
  let file;
  await step('the certificate is revoked by the superior, the name corrected', async () => {
    const officer = await desk.of('officer');
    await officer.goto(path);
    await press(officer, mouse, '/issue');
    file = await download(officer, `${path}/certificate.pdf`);
    const superior = await desk.of('superior');
    await superior.goto('/docket?organization=110105');
    await audit(superior, 'docket-below');
    await opened(superior, path);
    await act(superior, path, '/revocation', async (page) => {
      await choose('ground', 'misspelt_name')(page);
      await reasons(page);
    }, 'revocation');
    await checked(desk, file, revokedWords);
    await act(officer, path, '/correction', async (page) => {
      await page.fill('#native-name', '김민수');
      await page.fill('#reason', 'The passport prints the name in its own script too.');
    }, 'correction');
  });
  return file;
}

// Whoever has no work on a matter says for what they open it, and then has it before them.
async function opened(page, path) {
  await page.goto(path);
  assert.equal(page.lastStatus, 403);
  await audit(page, 'purpose');
  await press(page, mouse, '/purpose');
  assert.equal((await errors(page)).length, 2);
  await audit(page, 'purpose-refused');
  await choose('purpose', 'supervision')(page);
  await page.fill('#reason', 'A complaint that names this matter.');
  await press(page, mouse, '/purpose');
  assert.equal(new URL(page.url()).pathname, path);
  assert.equal(page.lastStatus, 200);
}

async function emergency(step, desk, path, person) {
  await step('another organization opens the matter in an emergency, and the person in charge looks into it', async () => {
    const elsewhere = await desk.of('elsewhere');
    await elsewhere.goto(path);
    assert.equal(elsewhere.lastStatus, 403);
    await elsewhere.goto('/docket');
    await follow(elsewhere, '/emergency');
    await audit(elsewhere, 'emergency');
    await press(elsewhere, mouse, '/emergency');
    assert.equal((await errors(elsewhere)).length, 2);
    await elsewhere.fill('#number', person.number);
    await elsewhere.fill('#reason', 'The airline asks whether the certificate stands; boarding closes in an hour.');
    await press(elsewhere, mouse, '/emergency');
    assert.equal(new URL(elsewhere.url()).pathname, path);
    await audit(elsewhere, 'opened-in-emergency');
    assert.equal(await elsewhere.locator('main form').count(), 0, 'nothing can be done on it');
    const lead = await desk.of('lead');
    await lead.goto('/emergencies');
    await audit(lead, 'emergencies');
    await sent(lead, () => lead.locator('main tbody a').first().click());
    const one = new URL(lead.url()).pathname;
    await audit(lead, 'emergency-to-examine');
    await press(lead, mouse, one);
    assert.equal((await errors(lead)).length, 2);
    await choose('found', 'justified')(lead);
    await lead.fill('#reason', 'The airline confirms it.');
    await press(lead, mouse, one);
    assert.equal(lead.lastStatus, 200);
    await audit(lead, 'emergency-examined');
  });
}

async function looks(step, desk, path) {
  await step('who looked, for the officer and for the auditor', async () => {
    const officer = await desk.of('officer');
    await act(officer, path, '/looks', undefined, 'looks');
    const reference = /inquiries\/([a-z2-7]{26})/.exec(path)[1];
    const auditor = await desk.of('auditor');
    await auditor.goto('/looks');
    await audit(auditor, 'looks-of-auditor');
    await auditor.fill('#reference', reference);
    await press(auditor, mouse, '/looks');
    const rows = await auditor.locator('main tbody tr').count();
    await officer.goto(`${path}/looks`);
    assert.ok(rows > (await officer.locator('main tbody tr').count()), 'looks of the restricted role are the auditor’s alone');
  });
}

export function procedure(server, { language, scripts = true, width = 1280 }) {
  const desk = new Desk(server.origin, { language, scripts, width });
  return walk(`procedure (${language}, ${scripts ? 'with' : 'without'} scripts)`, async (step) => {
    const client = await new Client(server.origin).signIn(officers.officer);
    const path = await complexCase(step, desk, client, held, 'result_2');
    const file = await refused(step, desk, path, held);
    await reviewed(step, desk, path, held, file);
    await reissued(step, desk, path, 'innocence_1', file);
    await emergency(step, desk, path, held);
    await looks(step, desk, path);
    if (!scripts && !full) return desk.close();
    const other = await complexCase(step, desk, client, otherPassport, 'time_5');
    const certificate = await bySuperior(step, desk, other);
    await reissued(step, desk, other, 'time_5', certificate);
    return desk.close();
  }, () => desk.page);
}
