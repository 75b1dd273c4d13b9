// The check in the reader's own browser: nothing of what is checked leaves it. Keys and sentences are loaded with the page, and of the service the lists of
// statuses alone are asked for, whole. Number and code go to the service, which knows them. Without this script the forms do the same by being sent.
import { fromText, sha256 } from './check/bytes.mjs';
import { dayIn } from './check/day.mjs';
import { endOf, standingIn } from './check/lists.mjs';
import { checkPdf, largestFile } from './check/pdf.mjs';
import { checkQr } from './check/qr.mjs';
import { readPicture } from './check/picture.mjs';
import { makeTrust } from './check/trust.mjs';
import { paragraph, pictureField, show, showFault } from './check/view.mjs';
import { checkWallet, looksLikeWallet } from './check/wallet.mjs';
import { Sentences } from './check/words.mjs';

async function fetched(address) {
  const answer = await fetch(address, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
const json = async (address) => (await fetched(address)).json();

/// All keys of the issuer, where the issuer has answered; what the worker kept of an earlier day says that it did.
async function trustAt(address) {
  const answer = await fetched(address);
  return makeTrust(await answer.json(), !answer.headers.has('Qingbai-Kept'));
}

class Check {
  constructor(root) {
    this.root = root;
    this.place = root.querySelector('[data-answer]');
    this.offset = Number(root.dataset.offset);
    this.begin();
  }

  begin() {
    this.loaded = this.load();
    this.loaded.catch(() => {}); // said when something is to be checked
  }

  async load() {
    const { keys, words, english } = this.root.dataset;
    const [trust, own, other] = await Promise.all([trustAt(keys), json(words), words === english ? null : json(english)]);
    const language = document.documentElement.lang;
    return { trust, words: new Sentences(own, language, this.offset), english: new Sentences(other ?? own, 'en', this.offset) };
  }

  /// `what`: 'pdf', 'qr' or 'wallet'. `days`: the name of the fields of the day, none where there is none to ask about.
  async answer(what, bytes, form, days) {
    this.place.replaceChildren(paragraph('…', { role: 'status' }));
    let parts;
    try {
      parts = await this.loaded;
    } catch {
      this.begin();
      return showFault(this.place, this.root.dataset.failed, form.id);
    }
    const { day, fault } = dayIn(form, days, this.offset);
    if (fault) return showFault(this.place, parts.words.say(fault), `${days}-day`);
    this.place.replaceChildren(paragraph(parts.words.say('check.working'), { role: 'status' }));
    const standing = standingIn(parts.trust, day && endOf(day, this.offset));
    const ask = { pdf: checkPdf, qr: checkQr, wallet: checkWallet }[what];
    const given = what === 'pdf' ? bytes : new TextDecoder().decode(bytes);
    const checked = await ask(given, parts.trust, standing, day);
    const digest = await sha256(bytes);
    show(this.place, { what, bytes: digest, day, at: Date.now(), offline: !navigator.onLine, ...checked }, { ...parts, form: what === 'pdf' ? form : null });
    return checked;
  }

  /// The code in a photo; `field`: where the text would be typed.
  async picture(file, form, field) {
    const { words } = await this.loaded.catch(() => ({}));
    if (!words) return showFault(this.place, this.root.dataset.failed, field.id);
    this.place.replaceChildren(paragraph(words.say('check.working'), { role: 'status' }));
    const text = await readPicture(file, this.root.dataset.reader).catch(() => null);
    if (!text) return showFault(this.place, words.say('check.qr.no_code'), 'check-picture');
    field.value = text;
    return this.code(text, form);
  }

  code(text, form) {
    return this.answer(looksLikeWallet(text) ? 'wallet' : 'qr', fromText(text), form, 'code-day');
  }
}

/// A file that is dropped beside the field is meant for it too: the browser would leave the page to show it.
function takeDropped(field) {
  addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
  addEventListener('drop', (event) => {
    if (event.defaultPrevented || !event.dataTransfer?.files.length) return;
    event.preventDefault();
    if (event.dataTransfer.files.length > 1) return; // one at a time, as the field takes them
    field.files = event.dataTransfer.files;
    field.dispatchEvent(new CustomEvent('change'));
  });
}

function start(root) {
  const check = new Check(root);
  const [byFile, byCode] = ['/check', '/check/code'].map((action) => root.querySelector(`form[action="${action}"]`));
  takeDropped(byFile.querySelector('input[type="file"]'));
  byFile.addEventListener('submit', async (event) => {
    event.preventDefault(); // first of all: whatever goes wrong from here on, the file is not sent
    const [file] = byFile.querySelector('input[type="file"]').files;
    if (!file) return byFile.submit(); // the service says what is missing
    await check.answer('pdf', new Uint8Array(await file.slice(0, largestFile + 1).arrayBuffer()), byFile, 'file-day');
  });
  byCode.addEventListener('submit', async (event) => {
    if (event.submitter?.name) return; // the page in the other language
    event.preventDefault();
    const text = byCode.elements.code.value.trim();
    if (!text) return byCode.submit();
    await check.code(text, byCode);
  });
  check.loaded.then(({ words }) => {
    const { group, input } = pictureField(words);
    byCode.elements.code.closest('.govuk-form-group').before(group);
    input.addEventListener('change', () => input.files[0] && check.picture(input.files[0], byCode, byCode.elements.code));
  }, () => {});
  // The address that the QR leads to: what stands behind the '#' is the certificate, and no browser sends it.
  const scanned = () => {
    if (location.pathname !== '/C' || location.hash.length < 2) return;
    for (const link of document.querySelectorAll('.govuk-language-navigation__link')) link.hash = location.hash;
    const text = `HTTPS://${location.host.toUpperCase()}/C${location.hash}`;
    byCode.elements.code.value = text;
    check.code(text, byCode);
  };
  addEventListener('hashchange', scanned);
  scanned();
}

for (const root of document.querySelectorAll('[data-module="app-check"]')) start(root);
for (const button of document.querySelectorAll('[data-module="app-print-page"]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
if ('serviceWorker' in navigator) {
  for (const scope of ['/check', '/C']) navigator.serviceWorker.register(`${scope}/worker.js`, { scope }).catch(() => {}); // where it may not, there is no check without a network
}
