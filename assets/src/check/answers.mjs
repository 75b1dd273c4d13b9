// Is this document ours, unaltered, standing? The same answers as src/check/answer.h. Never silently valid.
//   {kind: 'valid', organization, number, asOf}            moments are milliseconds since 1970
//   {kind: 'specimen', organization, number, asOf}         number empty and asOf null where no list was asked
//   {kind: 'altered', where}                               content, appended, signature, structure
//   {kind: 'not_ours', why}                                not_a_document, too_large, unsigned, another_signer, another_purpose
//   {kind: 'unknown', why, organization}                   offline, list_too_old, not_on_record, unknown_key
//   {kind: 'taken_back', number, asOf, specimen}
//   {kind: 'not_yet', number, issuedOn, specimen}          issuedOn: YYYY-MM-DD
//   {kind: 'expired', number, validBefore, specimen}       validBefore: the end of its last day

export const altered = (where) => ({ kind: 'altered', where });
export const notOurs = (why) => ({ kind: 'not_ours', why });

/// Its key is not among those at hand, which may not be all of ours.
export const unknownKey = { kind: 'unknown', why: 'unknown_key', organization: '' };

/// What the fault of a CMS or of a chain is, in an answer.
export function answerTo(fault) {
  if (fault === 'digest') return altered('content');
  if (fault === 'signature') return altered('signature');
  return notOurs(fault === 'purpose' ? 'another_purpose' : 'another_signer');
}

/// The answer for a document that is ours and unaltered. `credential`: what it says of itself, null where it says nothing that could be looked up.
/// `standing`: {state: 'stands' | 'stands_no_more' | 'absent' | 'stale', asOf, at}, `at` the moment that was asked about; null where no list could be asked. `day`: YYYY-MM-DD, null for now.
export function judge(signer, credential, standing, day) {
  const specimen = signer.specimen || (credential?.specimen ?? false);
  const number = credential?.number ?? '';
  const { organization } = signer;
  if (day && credential && day < credential.issuedOn) return { kind: 'not_yet', number, issuedOn: credential.issuedOn, specimen };
  const withoutStanding = (why) => (specimen ? { kind: 'specimen', organization, number, asOf: null } : { kind: 'unknown', why, organization });
  switch (standing?.state) {
    case 'stands':
      if (credential?.validBefore && credential.validBefore <= standing.at) return { kind: 'expired', number, validBefore: credential.validBefore, specimen };
      return { kind: specimen ? 'specimen' : 'valid', organization, number, asOf: standing.asOf };
    case 'stands_no_more':
      return { kind: 'taken_back', number, asOf: standing.asOf, specimen };
    case 'absent':
      return { kind: 'unknown', why: 'not_on_record', organization };
    case 'stale':
      return withoutStanding('list_too_old');
    case undefined:
      return withoutStanding('offline');
  }
  throw new Error(`no answer for ${standing.state}`);
}
