// The whole walk through the service in a real browser, and what must never happen on the way.
//   node tests/browser/walk.mjs          the sampled walk
//   QINGBAI_TEST_FULL=1 …                every variant
//   QINGBAI_WALK=NAME …                  only the walks whose name holds this
//   QINGBAI_PICTURES=build/pictures …    a picture of every page kind, language and width
// Each step is a line; the last line counts them; the exit status is 1 when one failed.
import { eriksson, sharma, stranger, tan } from './cast.mjs';
import { keys, mouse } from './counter.mjs';
import { Server } from './server.mjs';
import { figures, full } from './steps.mjs';
import { crash } from './walks/crash.mjs';
import { guide, guidePages } from './walks/guide.mjs';
import { outcomes } from './walks/outcomes.mjs';
import { pages, setup } from './walks/pages.mjs';
import { procedure } from './walks/procedure.mjs';
import { reader, realKeys } from './walks/reader.mjs';
import { patience, refusals } from './walks/refusals.mjs';
import { secrecy } from './walks/secrecy.mjs';
import { whole } from './walks/whole.mjs';
import { closeBrowser } from './window.mjs';

const server = await new Server().start();
// Two windows at a time, as many as there are cores.
const first = async () => {
  await whole(server, { name: 'scanned, signed by pointer', language: 'zh', signature: 'pointer', person: eriksson });
  await pages(server, 'zh');
  await guide(server, 'zh');
  await guidePages(server, { language: 'zh', scripts: true });
  if (full) await guidePages(server, { language: 'zh', scripts: false });
  if (full) await whole(server, { name: 'keyboard alone, typed', language: 'zh', by: keys, zone: false, signature: 'keyboard', person: stranger() });
  if (full) await whole(server, { name: 'small screen', language: 'en', by: mouse, width: 320, signature: 'pointer', person: eriksson });
};
const second = async () => {
  await whole(server, { name: 'keyboard alone', language: 'en', by: keys, width: 320, signature: 'keyboard', person: sharma });
  await whole(server, { name: 'without scripts, typed', language: 'en', scripts: false, zone: false, signature: 'scan', person: stranger() });
  await pages(server, 'en');
  await guide(server, 'en');
  await guidePages(server, { language: 'en', scripts: true });
  await guidePages(server, { language: 'en', scripts: false });
  if (full) await whole(server, { name: 'without scripts, scanned', language: 'zh', scripts: false, width: 320, signature: 'scan', person: tan });
};
await Promise.all([first(), second()]);
await outcomes(server);
await procedure(server, { language: 'zh' });
await procedure(server, { language: 'en', scripts: false, width: 320 });
await Promise.all([reader(server, { language: 'en' }), reader(server, { language: 'zh' })]);
await realKeys(server, { language: 'en' });
if (full) await realKeys(server, { language: 'zh' });
await refusals(server);
await crash(server);
await secrecy(server);
await patience(server);
await setup(['zh', 'en']);

await closeBrowser();
await server.end();
const { passed, failures } = figures();
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
