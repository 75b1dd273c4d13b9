// How an answer stands on the page, in the parts that the server's pages are made of.
import { toHex } from './bytes.mjs';
import { said } from './words.mjs';

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

export const paragraph = (text, attributes = {}) => element('p', { class: 'govuk-body', ...attributes }, text);

function list(rows) {
  return element('dl', { class: 'govuk-summary-list' }, ...rows.filter(([, value]) => value).map(([key, value]) =>
    element('div', { class: 'govuk-summary-list__row' }, element('dt', { class: 'govuk-summary-list__key' }, key), element('dd', { class: 'govuk-summary-list__value' }, value))));
}

const digest = (text) => element('div', {}, element('code', { class: 'app-digest' }, text));

/// The answer first, with what it means and what to do; green is for valid now alone.
function panel({ what, answer, day, at, offline }, words) {
  const told = said(answer, words, day, what);
  const success = answer.kind === 'valid' && !day ? ' govuk-notification-banner--success' : '';
  const lines = [told.reason, told.next, offline ? words.say('check.offline') : null, words.say('check.in_browser'), words.say('check.at', { time: words.moment(at) })];
  return element('div', { class: `govuk-notification-banner${success}`, role: 'alert', 'aria-labelledby': 'check-result', tabindex: '-1' },
                 element('div', { class: 'govuk-notification-banner__header' },
                         element('h2', { class: 'govuk-notification-banner__title', id: 'check-result' }, words.say('check.result'))),
                 element('div', { class: 'govuk-notification-banner__content' }, element('p', { class: 'govuk-notification-banner__heading' }, told.answer),
                         ...lines.filter(Boolean).map((line) => paragraph(line))));
}

/// What whoever checks compares with the paper and the person.
function compared(shown, words) {
  const bdi = (text) => text && element('bdi', {}, text);
  const rows = [
    ['surname', bdi(shown.surname)], ['given_names', bdi(shown.givenNames)], ['born_on', shown.bornOn && words.date(shown.bornOn)],
    ['nationality', shown.nationality && bdi(words.country(shown.nationality))], ['document_number', bdi(shown.documentNumber)], ['number', bdi(shown.number)],
    ['conclusion', words.say('check.conclusion.no_record')], ['inquired_at', words.moment(shown.inquiredAt)], ['issued_on', words.date(shown.issuedOn)],
    ['valid_until', shown.validBefore && words.lastDayBefore(shown.validBefore)],
  ].map(([name, value]) => [words.say(`check.field.${name}`), value]);
  const cut = shown.namesCut ? element('div', { class: 'govuk-inset-text' }, words.say('check.names_cut')) : null;
  const title = element('div', { class: 'govuk-summary-card__title-wrapper' }, element('h2', { class: 'govuk-summary-card__title' }, words.say('check.compare')));
  return element('div', {}, cut, element('div', { class: 'govuk-summary-card' }, title, element('div', { class: 'govuk-summary-card__content' }, list(rows))));
}

function noteIn(words, { what, bytes, answer, shown, day, at }, trust) {
  const told = said(answer, words, day, what);
  const by = answer.asOf ? words.say('check.note.by_browser', { as_of: words.moment(answer.asOf) }) : words.say('check.note.by_browser_alone');
  const keys = element('div', {}, ...trust.digests.map(digest));
  const rows = [
    ['what', words.say(`check.note.${what}`)], ['number', answer.number || shown?.number], ['digest', digest(toHex(bytes))], ['day', day && words.date(day)],
    ['answer', [told.answer, told.reason, told.next].filter(Boolean).join(' ')], ['at', words.moment(at)], ['by', by], ['keys', keys],
  ].map(([name, value]) => [words.say(name === 'number' ? 'check.field.number' : `check.note.${name}`), value]);
  return [element('h2', { class: 'govuk-heading-m' }, words.say('check.note.title')), list(rows)];
}

/// A note of the check, to be printed and kept: in the page's language and in English.
function note(checked, trust, words, english) {
  const print = element('button', { type: 'button', class: 'govuk-button govuk-button--secondary' }, words.say('check.note.print'));
  print.addEventListener('click', () => window.print());
  const second = words.language === 'en' ? null : element('div', { lang: 'en', dir: 'ltr' }, ...noteIn(english, checked, trust));
  return element('div', { class: 'app-note' }, ...noteIn(words, checked, trust), second, print);
}

/// For what no public list can tell: the register is asked with the file itself, by the form that is on the page.
function askTheRegister(form, words) {
  const button = element('button', { type: 'button', class: 'govuk-button govuk-button--secondary', 'data-send': '' }, words.say('check.send_file'));
  button.addEventListener('click', () => form.submit());
  return element('div', { class: 'app-actions' }, paragraph(words.say('check.send_file_hint')), button);
}

/// `checked`: {what, bytes, answer, shown, day, at, offline}; `bytes` is the SHA-256 of what was checked, `form` where the register can be asked.
export function show(place, checked, { trust, words, english, form }) {
  const { kind, asOf } = checked.answer;
  const open = kind === 'unknown' || (kind === 'specimen' && asOf === null);
  const answer = panel(checked, words);
  place.replaceChildren(...[answer, open && form ? askTheRegister(form, words) : null, checked.shown ? compared(checked.shown, words) : null,
                            note(checked, trust, words, english)].filter(Boolean));
  answer.focus();
}

/// A field for a photo of the paper: of use to nobody without scripts, so that they make it.
export function pictureField(words) {
  const input = element('input', { type: 'file', id: 'check-picture', class: 'govuk-file-upload', accept: 'image/*', 'aria-describedby': 'check-picture-hint' });
  const group = element('div', { class: 'govuk-form-group' }, element('label', { class: 'govuk-label', for: 'check-picture' }, words.say('check.qr.picture')),
                        element('div', { class: 'govuk-hint', id: 'check-picture-hint' }, words.say('check.qr.picture_hint')), input);
  return { group, input };
}

/// Something that the form needs first, with the way to the field.
export function showFault(place, sentence, field) {
  const link = element('a', { href: `#${field}` }, sentence);
  const summary = element('div', { class: 'govuk-error-summary', role: 'alert', tabindex: '-1' },
                          element('ul', { class: 'govuk-list govuk-error-summary__list' }, element('li', {}, link)));
  place.replaceChildren(summary);
  summary.focus();
}
