// For shell scripts: prints every view of the docket as text, to be compared before and after.
//   node tests/browser/docket_text.mjs ORIGIN
import { Client } from './client.mjs';

const client = await new Client(process.argv[2]).signIn('chaoyang.officer');
for (const view of ['open', 'lodged', 'accepted', 'needs_verification', 'clear', 'issued', 'handed_over']) {
  const { text } = await client.ask(`/docket?view=${view}`);
  console.log(/<main[\s\S]*<\/main>/.exec(text)[0].replace(/name="(form|token)" value="[^"]*"/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));
}
