// A JSON Web Signature (RFC 7515) in the one form that is taken: compact, ES256, its type and its chain in the header, and nothing else there.
import { asText, demand, fromBase64, fromBase64url, fromText } from './bytes.mjs';

const mostCertificates = 4;

export function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    demand(false, 'no JSON');
  }
}

/// JSON as the service spells it: of control characters the line's end alone has a short name.
export function asJson(value) {
  return JSON.stringify(value).replace(/\\(u[0-9a-f]{4}|.)/g, (all, name) => ({ b: '\\u0008', t: '\\u0009', f: '\\u000c', r: '\\u000d' })[name] ?? all).replaceAll('\x7f', '\\u007f');
}

function chainOf(header, type) {
  const x5c = readJson(header)?.x5c;
  demand(Array.isArray(x5c) && x5c.length > 0 && x5c.length <= mostCertificates && x5c.every((one) => typeof one === 'string'), 'no certificates');
  demand(JSON.stringify({ alg: 'ES256', typ: type, x5c }) === header, 'not the header of this type');
  return x5c.map(fromBase64);
}

/// Read, not verified; the payload as bytes: what they say is asked once the signature holds.
export function readJws(text, type) {
  const parts = text.split('.');
  demand(parts.length === 3, 'not three parts');
  const [header, payload, signature] = parts.map(fromBase64url);
  demand(signature.length === 64, 'not an ES256 signature');
  return { chain: chainOf(asText(header), type), payload, signed: fromText(`${parts[0]}.${parts[1]}`), signature };
}
