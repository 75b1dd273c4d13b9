// The public lists of statuses, as JWT: docs/formats/status.md. Whoever checks has the whole list, and says nothing of which entry is looked at.
import { Malformed, asText, demand, fromBase64url } from './bytes.mjs';
import { signedBy, verifyChain } from './chain.mjs';
import { readJson, readJws } from './jws.mjs';

const entries = 2 ** 20;

async function inflated(bytes) {
  try {
    const packed = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(packed).arrayBuffer());
  } catch {
    throw new Malformed('not packed as a list is');
  }
}

async function readList(text) {
  const jws = readJws(text, 'statuslist+jwt');
  const payload = asText(jws.payload);
  const { sub, iat, exp, ttl, status_list: list } = readJson(payload);
  demand(typeof sub === 'string' && [iat, exp, ttl].every(Number.isInteger) && list?.bits === 1 && typeof list.lst === 'string', 'not a list');
  demand(JSON.stringify({ sub, iat, exp, ttl, status_list: { bits: 1, lst: list.lst } }) === payload, 'a list that says more');
  const bits = await inflated(fromBase64url(list.lst));
  demand(bits.length === entries / 8, 'a list of another size');
  return { jws, uri: sub, issuedAt: iat * 1000, expiresAt: exp * 1000, bits };
}

/// The list, where it is ours and says what it should; else null.
export async function verifyList(text, trust) {
  try {
    const list = await readList(text);
    const { signer } = await verifyChain(list.jws.chain, trust.roots);
    return signer && (await signedBy(signer, list.jws.signed, list.jws.signature)) ? list : null;
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

/// How an entry stands by a list at a moment. Of another issuer's list, beyond its end, and in time to come nothing can be said.
export function standingBy(list, { uri, index }, at) {
  const asOf = list.issuedAt;
  if (uri !== list.uri || index >= entries || list.issuedAt > at) return { state: 'absent', asOf, at };
  if (list.expiresAt <= at) return { state: 'stale', asOf, at };
  return { state: (list.bits[index >> 3] >> (index & 7)) & 1 ? 'stands_no_more' : 'stands', asOf, at };
}
