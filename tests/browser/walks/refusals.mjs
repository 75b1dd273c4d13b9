// Who may not, does not; what was sent twice is done once; what came too late is told so.
import assert from 'node:assert/strict';
import { application, dayFromNow, stranger } from '../cast.mjs';
import { Client, formsOf } from '../client.mjs';
import { withOneByteChanged } from '../papers.mjs';
import { walk } from '../steps.mjs';

const count = (html, view) => Number(new RegExp(`view=${view}"[^>]*>[^<]*\\((\\d+)\\)`).exec(html)[1]);

async function wrongPeople(server, client, path) {
  const strangers = { 'haidian.officer': 403, administrator: 403 };
  for (const [login, status] of Object.entries(strangers)) {
    const other = await new Client(server.origin).signIn(login);
    for (const file of ['', '/receipt.pdf', '/certificate.pdf', '/signature']) assert.equal((await other.ask(path + file)).status, status, `${login} ${file}`);
    const token = formsOf((await other.ask('/check')).text)[0].fields.token;
    for (const act of ['acceptance', 'receipt', 'extract', 'issue', 'handover', 'grounds'])
      assert.equal((await other.post(`${path}/${act}`, { token, form: 'a'.repeat(26), recipient: 'applicant', 'document-number': 'X1', signature: '{"strokes":[[1,1,2,2,3,3,4,4,5,5,6,6]]}' })).status, status, `${login} ${act}`);
  }
  const reception = await new Client(server.origin).signIn('chaoyang.reception');
  const token = formsOf((await reception.ask('/check')).text)[0].fields.token;
  for (const act of ['extract', 'issue', 'grounds']) assert.equal((await reception.post(`${path}/${act}`, { token, form: 'a'.repeat(26) })).status, 403, `reception ${act}`);
  const officer = await client.ask('/accounts');
  assert.equal(officer.status, 403);
}

export function refusals(server) {
  return walk('refusals', async (step) => {
    const client = await new Client(server.origin).signIn('chaoyang.officer');
    const path = await client.lodge(stranger());
    await step('another office, another role: 403', () => wrongPeople(server, client, path));
    await step('an unknown or misspelt address: 404', async () => {
      for (const at of [`/inquiries/${'a'.repeat(26)}`, '/inquiries/1', '/inquiries/' + path.split('/').pop() + '/nothing', '/nowhere', '/setup/' + 'a'.repeat(26)])
        assert.equal((await client.ask(at)).status, 404, at);
      assert.equal((await client.ask('/docket?view=nonsense&page=-3')).status, 200);
      assert.equal((await client.ask(path, { method: 'DELETE' })).status, 405);
    });
    await step('no session: to the sign-in page; a form without one: refused', async () => {
      const nobody = new Client(server.origin);
      for (const at of ['/docket', '/applications/new', path, `${path}/certificate.pdf`, '/accounts']) {
        const answer = await nobody.ask(at);
        assert.deepEqual([answer.status, answer.location], [303, '/sign-in'], at);
      }
      assert.equal((await nobody.post(`${path}/acceptance`, { form: 'a'.repeat(26) })).status, 403);
      const invented = new Client(server.origin);
      invented.cookies.set('__Host-session', 'A'.repeat(43));
      assert.equal((await invented.ask('/docket')).status, 303);
    });
    await step('a forged token, a form from elsewhere: refused', async () => {
      const { action, fields } = await client.form(path, '/acceptance');
      for (const token of ['', 'A'.repeat(fields.token.length), fields.token.slice(0, -1)]) assert.equal((await client.post(action, { ...fields, token })).status, 403);
      assert.equal((await client.post(action, fields, { Origin: 'https://elsewhere.example' })).status, 403);
      assert.equal((await client.post(action, fields, { 'Sec-Fetch-Site': 'cross-site' })).status, 403);
      const other = await new Client(server.origin).signIn('chaoyang.officer');
      assert.equal((await other.post(action, fields)).status, 403, 'a token of another session');
      assert.match((await client.ask(path)).text, /\/acceptance"/, 'nothing was done');
    });
    await step('the same form twice, in a row and at once: one act, one number', async () => {
      const before = count((await client.ask('/docket')).text, 'open');
      const { action, fields } = await client.form('/applications/new', '/applications/new');
      const sent = { ...fields, ...application(stranger()) };
      const answers = await Promise.all(Array.from({ length: 5 }, () => client.post(action, sent)));
      answers.push(await client.post(action, sent));
      for (const answer of answers) assert.deepEqual([answer.status, answer.location], [303, answers[0].location]);
      assert.equal(count((await client.ask('/docket')).text, 'open'), before + 1);
      const at = answers[0].location;
      const acceptance = await client.form(at, '/acceptance');
      const materials = [...acceptance.inside.matchAll(/value="(material\.[a-z_]+)"/g)].map(([, value]) => value);
      const accepted = await Promise.all(Array.from({ length: 4 }, () => client.post(acceptance.action, { ...acceptance.fields, materials })));
      for (const answer of accepted) assert.equal(answer.status, 303);
      assert.equal((await client.ask(at)).text.match(/Application accepted/g).length, 1);
      const numberOf = async (where) => Number(/〕(\d+)号/.exec((await client.ask(where)).text)[1]);
      const next = await client.lodge(stranger());
      await client.accept(next);
      assert.equal(await numberOf(next), (await numberOf(at)) + 1, 'numbers without a gap');
      const issuing = await (await client.act(at, '/extract'), client.form(at, '/issue'));
      const issued = await Promise.all(Array.from({ length: 4 }, () => client.post(issuing.action, issuing.fields)));
      for (const answer of issued) assert.ok([303, 409].includes(answer.status), `${answer.status}`);
      assert.equal((await client.ask(at)).text.match(/Certificate signed/g).length, 1);
    });
    await step('a form of a state that moved on: 409, and the state as it is now', async () => {
      const at = await client.lodge(stranger());
      const old = await client.form(at, '/acceptance');
      const materials = [...old.inside.matchAll(/value="(material\.[a-z_]+)"/g)].map(([, value]) => value);
      assert.equal((await client.accept(at)).status, 303);
      const late = await client.post(old.action, { ...old.fields, form: 'e'.repeat(26), materials });
      assert.equal(late.status, 409);
      assert.match(late.text, /<title>Error: [\s\S]*moved on[\s\S]*action="[^"]*\/extract"/);
    });
    await step('the law says no: too few days, an expired passport, another district, a trustee without papers', async () => {
      const short = await client.lodge(stranger(), { 'stay-1-entry-year': dayFromNow(-30).slice(0, 4), 'stay-1-entry-month': dayFromNow(-30).slice(5, 7), 'stay-1-entry-day': dayFromNow(-30).slice(8, 10) });
      const said = async (at, pattern) => {
        const answer = await client.accept(at);
        assert.equal(answer.status, 422);
        assert.match(answer.text.match(/govuk-error-summary[\s\S]*?<\/ul>/)[0], pattern);
      };
      await said(short, /149 days are missing of 180[\s\S]*12367/);
      await said(await client.lodge(stranger({ expires: '2026-01-01' })), /has expired/);
      await said(await client.lodge(stranger(), { district: '110108' }), /Haidian/);
      const young = await client.lodge(stranger(), { channel: 'trustee', 'representative-name': 'Young Friend', 'representative-number': 'P1234567',
        'representative-born-on-year': dayFromNow(-15 * 365).slice(0, 4), 'representative-born-on-month': '1', 'representative-born-on-day': '1' });
      await said(young, /too young/);
    });
    await step('what is no form at all is said in one plain sentence', async () => {
      for (const [headers, body] of [[{ 'Content-Type': 'application/x-www-form-urlencoded' }, '%zz=%'], [{ 'Content-Type': 'multipart/form-data; boundary=x' }, 'nothing'], [{ 'Content-Type': 'text/plain' }, 'hello']]) {
        const answer = await client.ask('/check', { method: 'POST', headers, body });
        assert.ok(answer.status >= 400 && answer.status < 500, `${headers['Content-Type']}: ${answer.status}`);
        assert.match(answer.text, /<h1/);
      }
      const empty = await client.act('/check', '/check');
      assert.equal(empty.status, 422);
    });
    await step('a certificate with any of many bytes changed is never a sound one', async () => {
      const at = await client.issued(stranger());
      const { bytes } = await client.ask(`${at}/certificate.pdf`);
      for (let i = 1; i <= 12; ++i) {
        const form = new FormData();
        form.set('file', new Blob([withOneByteChanged(bytes, Math.floor((bytes.length * i) / 13))], { type: 'application/pdf' }), 'x.pdf');
        const answer = await client.ask('/check', { method: 'POST', body: form });
        assert.match(answer.text, /Altered: |Not ours: /, `byte ${i} of 13`);
      }
    });
  });
}

/// Runs after everything else: whoever tries too often waits, and so does everybody at that address.
export function patience(server) {
  return walk('patience', async (step) => {
    await step('a wrong password says nothing of the account, and tries cost time', async () => {
      const said = [];
      for (const login of ['chaoyang.lead', 'nobody.here']) {
        const answer = await new Client(server.origin).act('/sign-in', '/sign-in', { login, password: 'not this one at all' });
        assert.equal(answer.status, 401);
        assert.match(answer.text, /<title>Error: /);
        said.push(answer.text.replace(/name="form" value="[^"]*"/, '').replace(/<details[\s\S]*<\/details>/, '').replaceAll(login, '~'));
      }
      assert.equal(said[0], said[1]);
      const hasty = [];
      for (let i = 0; i < 8; ++i) hasty.push((await new Client(server.origin).act('/sign-in', '/sign-in', { login: 'chaoyang.lead', password: 'guess number ' + i })).status);
      assert.ok(hasty.includes(429), `${hasty}`);
    });
  });
}
