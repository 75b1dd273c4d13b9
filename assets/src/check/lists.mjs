// Where the lists of statuses come from: the service, or what the worker kept of it. The whole list is asked for, whichever entry is looked at.
import { standingBy, verifyList } from './status.mjs';

/// Clocks of phones go a little wrong: a list that was signed a moment from now is one of now.
const leeway = 5 * 60_000;

/// The last second of a day where the organization is, and one more: milliseconds since 1970. `offset`: minutes from UTC.
export const endOf = (day, offset) => Date.parse(`${day}T00:00:00Z`) + 86_400_000 - offset * 60_000;

/// Answers the standing of an entry, now or at `at`; null where no list can be had.
export const standingIn = (trust, at = null) => async (status) => {
  const before = `${trust.issuer}/status/`;
  const list = status.uri.slice(before.length);
  if (!status.uri.startsWith(before) || !/^\d+$/.test(list)) return { state: 'absent', asOf: 0 };
  const text = await fetched(`/status/${list}${at === null ? '' : `?time=${at / 1000}`}`);
  const verified = text && (await verifyList(text, trust));
  if (!verified) return null;
  const moment = at ?? Math.max(Date.now(), Math.min(verified.issuedAt, Date.now() + leeway));
  // A day ends with its last moment, and what is valid until then was valid that day.
  const standing = standingBy(verified, status, moment);
  return at === null ? standing : { ...standing, at: at - 1 };
};

async function fetched(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: 'application/statuslist+jwt' }, cache: 'no-cache', credentials: 'omit' });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null; // no network, and nothing kept
  }
}
