// What the objects of a file say, read where the signature holds already: every byte is one that the seal vouches for, so a stranger's file is never
// parsed. A file of one table of objects, as the service writes it; anything else is not one of its documents.
import { demand, orNull } from './bytes.mjs';

const latin1 = new TextDecoder('latin1');
const textOf = (file, from, to) => latin1.decode(file.subarray(from, to));

/// The places of the objects by the one cross-reference table, and what the trailer says.
function readTable(file) {
  const end = /startxref[ \r\n]+(\d+)[ \r\n]+%%EOF[ \r\n]*$/.exec(textOf(file, Math.max(0, file.length - 64), file.length));
  demand(end !== null, 'no table of objects');
  const text = textOf(file, Number(end[1]), file.length);
  const head = /^xref[ \r\n]+0 (\d+)[ \r\n]+/.exec(text);
  demand(head !== null, 'no table of objects');
  const count = Number(head[1]);
  const places = [];
  for (let i = 0; i < count; ++i) {
    const line = /^(\d{10}) \d{5} [nf][ \r\n]{2}$/.exec(text.slice(head[0].length + 20 * i, head[0].length + 20 * (i + 1)));
    demand(line !== null, 'a line of the table is none');
    places.push(Number(line[1]));
  }
  const trailer = text.slice(head[0].length + 20 * count);
  demand(/^trailer/.test(trailer) && !/\/Prev\b|\/XRefStm\b/.test(trailer), 'more than one table');
  return { places, trailer };
}

const reference = (text, name) => {
  const found = new RegExp(`/${name}[ \\r\\n]*(\\d+) 0 R`).exec(text);
  demand(found !== null, `nothing at ${name}`);
  return Number(found[1]);
};

/// The objects of a file: each as the text of its dictionary, with where it stands.
class Objects {
  constructor(file) {
    this.file = file;
    Object.assign(this, readTable(file));
    this.ends = [...this.places, file.length].sort((a, b) => a - b);
  }
  at(number) {
    const from = this.places[number];
    demand(from > 0, 'no such object');
    const to = this.ends.find((end) => end > from);
    const text = textOf(this.file, from, to);
    demand(text.startsWith(`${number} 0 obj`), 'another object than the table says');
    return { from, to, text };
  }
  stream(number) {
    const { from, text } = this.at(number);
    const found = /^\d+ 0 obj\s*(<<[^]*?>>)\s*stream\r?\n/.exec(text);
    const length = found && /\/Length (\d+)(?! \d+ R)/.exec(found[1]);
    demand(length && !/\/Filter/.test(found[1]), 'not a plain stream');
    return this.file.subarray(from + found[0].length, from + found[0].length + Number(length[1]));
  }
}

/// Whether a reader that goes by the objects meets the same signature: one field, its value a PAdES signature with this range.
export function isTheDocumentsSignature(file, signature) {
  return orNull(() => {
    const objects = new Objects(file);
    const catalog = objects.at(reference(objects.trailer, 'Root')).text;
    const fields = /\/AcroForm[ \r\n]*<<[^>]*\/Fields[ \r\n]*\[[ \r\n]*(\d+) 0 R[ \r\n]*\]/.exec(catalog);
    demand(fields !== null, 'not one field');
    const field = objects.at(Number(fields[1])).text;
    const value = objects.at(reference(field, 'V'));
    return /\/FT[ \r\n]*\/Sig\b/.test(field) && value.from < signature.at && signature.at < value.to && value.from < signature.before &&
      /\/Filter[ \r\n]*\/Adobe\.PPKLite\b/.test(value.text) && /\/SubFilter[ \r\n]*\/ETSI\.CAdES\.detached\b/.test(value.text);
  }) ?? false;
}

/// A file that the document carries, by its name; null where it carries none.
export function attached(file, name) {
  return orNull(() => {
    const objects = new Objects(file);
    const catalog = objects.at(reference(objects.trailer, 'Root')).text;
    const found = new RegExp(`\\(${name.replaceAll('.', '\\.')}\\)[ \\r\\n]*(\\d+) 0 R`).exec(catalog);
    return found && objects.stream(reference(objects.at(Number(found[1])).text, 'F'));
  });
}
