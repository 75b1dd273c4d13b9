// No personal value where it does not belong: addresses, logs, error pages. Runs last, over everything that was asked for.
import assert from 'node:assert/strict';
import { application, convicted, eriksson, sealed, stranger } from '../cast.mjs';
import { asked, Client } from '../client.mjs';
import { walk } from '../steps.mjs';

const markers = [/quixel/i, /zebrina/i, /MRK7\d{4}Q/i, /jiuxianqiao/i, ...[eriksson, sealed, convicted].flatMap((one) => [new RegExp(one.surname.split(' ')[0], 'i'), new RegExp(one.number, 'i')])];

export function secrecy(server) {
  return walk('secrecy', async (step) => {
    const client = await new Client(server.origin).signIn('chaoyang.officer');
    const person = stranger();
    const path = await client.lodge(person);
    await step('error pages repeat nothing of the application', async () => {
      const { fields } = await client.form(path, '/acceptance');
      const whole = { ...fields, ...application(person) };
      const answers = [
        await client.ask(`/inquiries/${person.number}`), await client.ask(`/nowhere/${person.surname}`), await client.ask(`${path}/certificate.pdf`),
        await client.post(`${path}/acceptance`, { ...whole, token: 'forged' }), await client.post('/applications/new', { ...whole, token: 'forged' }),
        await client.post('/applications/new', { ...whole, form: 'misspelt' }), await client.ask('/applications/new', { method: 'PUT', body: person.surname }),
        await client.ask('/applications/new', { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: person.surname }),
        await (await new Client(server.origin).signIn('haidian.officer')).ask(path),
      ];
      for (const [i, answer] of answers.entries()) {
        assert.ok(answer.status >= 400 && answer.status < 500, `answer ${i}: ${answer.status}`);
        const title = /<title>([^<]*)/.exec(answer.text)?.[1] ?? '';
        for (const marker of markers) assert.doesNotMatch(i < 2 ? title : answer.text, marker, `answer ${i}`);
      }
    });
    await step('page titles name nobody', async () => {
      const { text } = await client.ask(path);
      for (const marker of markers) assert.doesNotMatch(/<title>([^<]*)/.exec(text)[1], marker);
      assert.match((await client.ask(path)).headers.get('cache-control') ?? '', /no-store/);
    });
    await step('no address that was asked for holds a personal value', () => {
      const own = new RegExp(`/inquiries/${person.number}|/nowhere/`); // those two were asked for above on purpose
      for (const address of asked) if (!own.test(address)) for (const marker of markers) assert.doesNotMatch(decodeURIComponent(address), marker);
      assert.ok(asked.size > 50);
    });
    await step('the log of the service holds none', () => {
      assert.ok(server.log.includes('http.route'));
      for (const marker of markers) assert.doesNotMatch(server.log, marker);
      for (const path of asked) if (/inquiries\/[a-z2-7]{26}/.test(path)) assert.ok(!server.log.includes(/[a-z2-7]{26}/.exec(path)[0]) || !server.log.includes(path), 'not even the matter’s address');
    });
  });
}
