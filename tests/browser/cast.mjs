// Who applies: the demonstration's cast, as docs/formats/register.md tells it, and people whom no register knows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './server.mjs';

const known = readFileSync(join(root, 'docs/formats/register.md'), 'utf8');

function ofZone(zone) {
  const [names, numbers] = zone;
  const [surname, given] = names.slice(5).replace(/<+$/, '').split('<<');
  const day = (six, century) => `${century}${six.slice(0, 2)}-${six.slice(2, 4)}-${six.slice(4, 6)}`;
  const born = numbers.slice(13, 19);
  return {
    zone,
    surname: surname.replaceAll('<', ' '),
    given: (given ?? '').replaceAll('<', ' '),
    number: numbers.slice(0, 9).replace(/<+$/, ''),
    nationality: numbers.slice(10, 13),
    born: day(born, born.slice(0, 2) > '26' ? '19' : '20'),
    sex: numbers[20],
    expires: day(numbers.slice(21, 27), '20'),
  };
}

function member(surname) {
  const found = [...known.matchAll(/ {4}(P<.{42})\n {4}(.{44})\n/g)].map(([, ...zone]) => ofZone(zone)).find((one) => one.surname === surname);
  if (!found) throw new Error(`docs/formats/register.md knows no ${surname}`);
  return found;
}

export const eriksson = member('ERIKSSON');
export const sokolova = member('SOKOLOVA');
export const sharma = member('SHARMA');
export const jaidee = member('JAIDEE');
export const tan = member('TAN');
export const investigated = member('MOREAU');
export const convicted = member('BRANDT');
export const sealed = member('FERNANDEZ RUIZ');
export const held = member('OKAFOR');
export const otherPassport = member('KIM');
export const otherName = member('HATHAWAY');

let made = 0;
/// Somebody whom no register knows. The names and numbers occur nowhere else, so that they can be searched for.
export function stranger(changes = {}) {
  const letters = [...String(10_000 + ++made)].map((digit) => 'BCDFGHJKLM'[Number(digit)]).join('');
  return {
    surname: `Quixel${letters.toLowerCase()}`, given: 'Zebrina', number: `MRK${70_000 + made}Q`, nationality: 'CAN', born: '1987-03-09', sex: 'F',
    expires: '2034-05-06', ...changes,
  };
}

/// A day as the capital writes it, so many days from today.
export function dayFromNow(days) {
  return new Date(Date.now() + 8 * 3600e3 + days * 86400e3).toISOString().slice(0, 10);
}

/// The application of a person as the form's fields, besides what the zone fills in.
export function application(person, changes = {}) {
  const day = (name, text) => {
    const [year, month, date] = text ? text.split('-') : ['', '', ''];
    return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date };
  };
  return {
    surname: person.surname, 'given-names': person.given, 'native-name': '', 'chinese-name': '', sex: person.sex, nationality: person.nationality,
    ...day('born-on', person.born), 'document-kind': 'passport', 'document-number': person.number, 'document-issuer': person.nationality,
    ...day('document-expires', person.expires), district: '110105', address: 'Jiuxianqiao Road 6', ...day('stay-1-entry', dayFromNow(-400)),
    ...day('stay-1-exit', ''), 'stay-1-basis': 'residence_permit', channel: 'in_person', purpose: 'work abroad', 'country-of-use': 'NZL', reminded: 'yes',
    ...changes,
  };
}
