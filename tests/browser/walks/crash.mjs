// The service dies in the middle of its work and comes back with everything it had acknowledged.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Client } from '../client.mjs';
import { stranger } from '../cast.mjs';
import { walk } from '../steps.mjs';

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

export function crash(server) {
  return walk('crash', async (step) => {
    const client = await new Client(server.origin).signIn('chaoyang.officer');
    const acknowledged = new Map(); // path -> what was last acknowledged
    const files = new Map();
    const states = ['accept', 'extract', 'issue'];
    await step('killed while four officers work', async () => {
      const first = await client.issued(stranger());
      files.set(`${first}/certificate.pdf`, digest((await client.ask(`${first}/certificate.pdf`)).bytes));
      acknowledged.set(first, 'issue');
      let dead = false;
      const work = async () => {
        while (!dead) {
          const path = await client.lodge(stranger());
          acknowledged.set(path, 'lodge');
          for (const act of states) {
            const answer = act === 'accept' ? await client.accept(path) : await client.act(path, `/${act}`);
            assert.equal(answer.status, 303);
            acknowledged.set(path, act);
          }
        }
      };
      const officers = Array.from({ length: 4 }, () => work().catch((error) => error));
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal(await server.end('SIGKILL'), 'SIGKILL');
      dead = true;
      for (const error of await Promise.all(officers)) assert.ok(error === undefined || error.cause || /fetch failed/.test(error.message), `${error?.stack}`);
      assert.ok(acknowledged.size > 4, `${acknowledged.size} applications`);
    });
    await step('restarted on the same folder: everything acknowledged is there', async () => {
      await server.start();
      const forms = { lodge: /acceptance"|extract"|issue"|handover"/, accept: /extract"|issue"|handover"/, extract: /issue"|handover"/, issue: /handover"/ };
      for (const [path, act] of acknowledged) {
        const answer = await client.ask(path); // the session is still there as well
        assert.equal(answer.status, 200, path);
        assert.match(answer.text, forms[act], `${path} after ${act}`);
        assert.doesNotMatch(answer.text, /Finish signing/, 'nothing is half done');
      }
      for (const [path, before] of files) assert.equal(digest((await client.ask(path)).bytes), before);
    });
    await step('and the work goes on where it stood', async () => {
      for (const [path, act] of [...acknowledged].slice(-4)) {
        for (const next of states.slice(act === 'lodge' ? 0 : states.indexOf(act) + 1)) {
          const answer = next === 'accept' ? await client.accept(path).catch(() => null) : await client.act(path, `/${next}`).catch(() => null);
          assert.ok(answer === null || answer.status === 303, `${next}: ${answer?.status}`); // null: it was done and not acknowledged
        }
        assert.equal((await client.ask(`${path}/certificate.pdf`)).status, 200);
      }
    });
  });
}
