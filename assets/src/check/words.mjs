// The answers in the sentences of words/, as src/check/words.cpp says them: what it is, why, and what to do next.

/// The sentences of one language, its names of countries, and how moments are written where the organization is: `offset` minutes from UTC.
export class Sentences {
  constructor({ words, countries }, language, offset) {
    Object.assign(this, { words, countries, language, offset });
    const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
    this.dates = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  }

  say(key, values = {}) {
    return this.words[key].replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  }
  /// Of a day as YYYY-MM-DD.
  date(day) {
    return this.dates.format(new Date(`${day}T00:00:00Z`));
  }
  /// Of milliseconds since 1970.
  moment(at) {
    const local = new Date(at + this.offset * 60_000);
    const time = local.toISOString().slice(11, 16);
    return this.dates.format(local) + (/^(zh|ja)/.test(this.language) ? '' : ', ') + time;
  }
  /// The last day before a moment in milliseconds since 1970, with which it ended.
  lastDayBefore(end) {
    return this.dates.format(new Date(end - 1 + this.offset * 60_000));
  }
  country(code) {
    return this.countries[code] ?? code;
  }
}

/// What to do next where something is altered or not ours: whoever holds paper has no file.
const again = { qr: 'original_paper', wallet: 'original_credential' };

/// {answer, reason, next}: sentences; the reason null where there is none. `day`: YYYY-MM-DD that was asked about, null for now. `what`: 'pdf', 'qr' or 'wallet'.
export function said(answer, words, day, what) {
  const { kind, organization, number, asOf } = answer;
  const whole = (key, values, next, reason = null) => ({ answer: words.say(`check.answer.${key}`, values), reason: reason && words.say(reason), next: words.say(`check.next.${next}`) });
  const trial = answer.specimen ? 'check.reason.specimen' : null;
  switch (kind) {
    case 'valid':
      if (day) return whole('valid_then', { organization, number, day: words.date(day) }, 'only_then');
      return whole('valid', { organization, number, as_of: words.moment(asOf) }, 'compare');
    case 'specimen':
      if (asOf === null) return whole('specimen', { organization }, 'specimen');
      return whole('specimen_on_record', { organization, number, as_of: words.moment(asOf) }, 'specimen');
    case 'altered':
      return whole('altered', {}, again[what] ?? 'do_not_rely', `check.reason.altered.${answer.where}`);
    case 'not_ours':
      return whole('not_ours', {}, again[what] ?? 'original_file', `check.reason.not_ours.${answer.why}`);
    case 'unknown':
      if (answer.why === 'unknown_key') return whole('unknown_key', {}, 'fetch_the_keys', 'check.reason.unknown.unknown_key');
      return whole('unknown', { organization }, answer.why === 'not_on_record' ? 'ask_the_issuer' : 'ask_the_list', `check.reason.unknown.${answer.why}`);
    case 'taken_back':
      return whole('taken_back', { number, as_of: words.moment(asOf) }, 'taken_back', trial);
    case 'expired':
      return whole('expired', { number, day: words.lastDayBefore(answer.validBefore) }, 'ask_for_a_recent_one', trial);
    case 'not_yet':
      return whole('not_yet', { number, at: words.date(answer.issuedOn) }, 'another_day', trial);
  }
  throw new Error(`no words for ${kind}`);
}
