// A number that the signer has signed with another content: node signer_refuses.mjs ORIGIN. The first issue is refused after it was on record, and its number revoked;
// the next one has the next number. With `before` as well: a certificate that is issued as always.
import assert from 'node:assert/strict';
import {stranger} from '../browser/cast.mjs';
import {Client} from '../browser/client.mjs';

const [origin, before] = process.argv.slice(2);
const client = await new Client(origin).signIn('chaoyang.officer');
if (before) process.exit((await client.issued(stranger())) ? 0 : 1);
const path = await client.lodge(stranger());
for (const sent of [() => client.accept(path), () => client.act(path, '/extract')]) assert.equal((await sent()).status, 303);
const refused = await client.act(path, '/issue');
assert.equal(refused.status, 422);
assert.match(refused.text, /number_taken/);
assert.match(refused.text, /stays used and checks as revoked/);
assert.doesNotMatch(refused.text, /Nothing was put on record/);
assert.equal((await client.act(path, '/issue')).status, 303, 'issued anew');
assert.equal((await client.ask(`${path}/certificate.pdf`)).status, 200);
console.log('refused, revoked, and issued anew');
