// The check of a PDF, in the order of docs/formats/signature.md.
import { asText, equal, orNull } from './bytes.mjs';
import { altered, answerTo, judge, notOurs } from './answers.mjs';
import { verifyCms } from './cms.mjs';
import { digestOf, signaturesIn } from './signed_file.mjs';
import { attached, isTheDocumentsSignature } from './structure.mjs';
import { verifyWallet } from './wallet.mjs';

export const largestFile = 20_000_000;
const start = Uint8Array.from('%PDF-', (letter) => letter.charCodeAt(0));

/// The answer where the file is not exactly what one signature of ours covers; null where it is.
function faultIn(examined, file) {
  if (examined.length === 0) return notOurs('unsigned');
  const ours = examined.find(({ verified }) => verified.signer || verified.fault === 'digest');
  if (ours?.verified.signer && ours.signature.end !== file.length) return altered('appended');
  if (examined.length > 1) return ours ? altered('structure') : answerTo(examined.at(-1).verified.fault);
  return examined[0].verified.fault ? answerTo(examined[0].verified.fault) : null;
}

/// The certificate that the file carries as a credential: {shown, status}, or null where it carries none of the same seal.
async function carried(file, signer, trust) {
  const bytes = attached(file, 'credential.sd-jwt');
  const text = bytes && orNull(() => asText(bytes));
  const checked = text && (await verifyWallet(text, trust));
  return checked?.shown && equal(checked.signer.leaf.spki, signer.leaf.spki) ? checked : null;
}

/// {answer, shown, status}: `standingOf` is asked for the standing of an entry of a list.
export async function checkPdf(file, trust, standingOf, day = null) {
  if (file.length > largestFile) return { answer: notOurs('too_large') };
  if (!equal(file.subarray(0, start.length), start)) return { answer: notOurs('not_a_document') };
  const examined = [];
  for (const signature of signaturesIn(file))
    examined.push({ signature, verified: await verifyCms(signature.cms, await digestOf(file, signature), trust.roots) });
  const fault = faultIn(examined, file);
  if (fault) return { answer: fault };
  const [{ signature, verified: { signer } }] = examined;
  if (!isTheDocumentsSignature(file, signature)) return { answer: altered('structure') };
  const credential = await carried(file, signer, trust);
  const standing = credential?.shown.status ? await standingOf(credential.shown.status) : null;
  return { answer: judge(signer, credential?.shown ?? null, standing, day), shown: credential?.shown, signer };
}
