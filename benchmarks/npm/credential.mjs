// What npm's @sd-jwt/sd-jwt-vc does a second in one warm process on one core, its callbacks the fastest that Node has: signing with a loaded key by node:crypto,
// hashing by createHash, the chain of certificates not looked at. What it awaits is waited for; nothing goes over a network.
//   node credential.mjs documented [COUNT]    the same with the callbacks of the library's own documentation, @sd-jwt/crypto-nodejs
//   node credential.mjs issue [COUNT]         the claims of one of our credentials, six of them selective, two decoys: issued_per_second
//   node credential.mjs verify FOLDER         each line of FOLDER/credentials.txt, signature and disclosures, no status: verified_per_second
import { createHash, createPublicKey, generateKeyPairSync, randomBytes, sign, verify, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { digest, ES256, generateSalt } from '@sd-jwt/crypto-nodejs';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';

const [what, given] = process.argv.slice(2);
const hasher = (data, algorithm) => createHash(algorithm.replace('-', '')).update(typeof data === 'string' ? data : Buffer.from(data)).digest();
const es256 = (key) => ({ key, dsaEncoding: 'ieee-p1363' });

async function rate(name, times, act) {
  for (let i = 0; i < 100; i++) await act(i);
  let best = 0; // of five turns: what others do on the machine slows any
  for (let turn = 0; turn < 5; turn++) {
    const start = process.cpuUsage();
    for (let i = 0; i < times; i++) await act(i);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, times / ((user + system) / 1e6));
  }
  console.log(`${name} ${best.toFixed(1)}`);
}

function fastest() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    hasher, signer: (data) => sign('sha256', Buffer.from(data), es256(privateKey)).toString('base64url'),
    saltGenerator: (length) => randomBytes(length).toString('base64url'),
  };
}

async function documented() {
  const { privateKey } = await ES256.generateKeyPair();
  return { hasher: digest, signer: await ES256.getSigner(privateKey), saltGenerator: generateSalt };
}

async function issue(callbacks, times) {
  const library = new SDJwtVcInstance({ ...callbacks, hashAlg: 'sha-256', signAlg: 'ES256' });
  const x5c = [randomBytes(600).toString('base64'), randomBytes(600).toString('base64')];
  const claims = (i) => ({
    iss: 'https://qingbai.example', vct: 'https://qingbai.example/credentials/no-criminal-conviction', nbf: 1795400000 + i,
    status: { status_list: { idx: i, uri: 'https://qingbai.example/status/416' } }, certificate_number: `京公朝犯查证字〔2026〕${i}号`,
    issuing_authority: { zh: '北京市公安局朝阳分局', en: 'Chaoyang Sub-Bureau of Beijing Public Security Bureau' }, issuance_date: '2026-11-23',
    conclusion: 'no_criminal_conviction_found', period: { until: '2026-11-23T02:00:00Z' }, family_name: `SURNAME${i}`, given_name: 'GIVEN NAME', birthdate: '1988-05-17',
    specimen: true, native_name: 'Иванова Мария', chinese_name: '穆安娜', nationality: 'FRA', sex: 'F', document_type: 'passport', document_number: `12AB${10000 + i}`,
  });
  const frame = { _sd: ['native_name', 'chinese_name', 'nationality', 'sex', 'document_type', 'document_number'], _sd_decoy: 2 };
  const all = Array.from({ length: 500 }, (_, i) => claims(i));
  await rate('issued_per_second', times, (i) => library.issue(all[i % all.length], frame, { header: { x5c } }));
}

async function check(folder) {
  const all = readFileSync(join(folder, 'credentials.txt'), 'utf8').trim().split('\n');
  const { x5c: [leaf] } = JSON.parse(Buffer.from(all[0].split('.')[0], 'base64url'));
  const key = createPublicKey(new X509Certificate(Buffer.from(leaf, 'base64')).publicKey.export({ type: 'spki', format: 'pem' }));
  let asked = 0;
  // The status is asked after signature and disclosures hold; there the bench ends it.
  const library = new SDJwtVcInstance({
    hasher, hashAlg: 'sha-256',
    verifier: (data, signature) => verify('sha256', Buffer.from(data), es256(key), Buffer.from(signature, 'base64url')),
    statusListFetcher: async () => { asked += 1; throw new Error('not asked here'); },
  });
  const times = 2000;
  await rate('verified_per_second', times, (i) => library.verify(all[i % all.length]).catch(() => {}));
  if (asked !== 5 * times + 100) throw new Error(`only ${asked} credentials held`);
}

if (what === 'issue') await issue(fastest(), Number(given ?? 3000));
else if (what === 'documented') await issue(await documented(), Number(given ?? 3000));
else await check(given);
