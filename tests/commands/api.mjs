// Holds JSON files against the schemas of an OpenAPI description: node api.mjs OPENAPI.JSON (SCHEMA FILE.JSON) …
import { readFileSync } from 'node:fs';

import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const read = (name) => JSON.parse(readFileSync(name, 'utf8'));
const [description, ...pairs] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'api', ...read(description) });
for (let i = 0; i < pairs.length; i += 2) {
  const validate = ajv.getSchema(`api#/components/schemas/${pairs[i]}`);
  if (validate(read(pairs[i + 1]))) continue;
  console.error(pairs[i + 1], validate.errors.slice(0, 5));
  process.exitCode = 1;
}
// A schema that takes anything holds nothing.
if (ajv.getSchema('api#/components/schemas/Answers')({ checked_at: 'today', language: 'en', answers: [{}] })) process.exitCode = 1;
