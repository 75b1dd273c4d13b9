// A passport reader that types what it reads (a keyboard wedge).
//
// A reader is told from a person by its speed: on the end of a line the last 44 characters (30 of a card) are a scan when they are of the zone's
// alphabet and the median time between them is under 35 ms. Single gaps say nothing: the system's own jitter makes some of them long. Where a
// Chinese input method is on, event.key is "Process" and the letters would become Hanzi: the key's place on the board (event.code) tells the letter.
// Two lines of 44 or three of 30 make a zone, which is sent to the form's endpoint; what it answers is filled in at once:
// {"fields":{"surname":"ERIKSSON",…},"names":{"UTO":"Utopia"},"message":"…"}. The text area holds the zone as well: sending the form does the same without any script.

const fastest = 35;

export function startScan(root) {
  const area = root.querySelector('textarea');
  const state = root.querySelector('[role="status"]');
  const form = area.form;
  let keys = [];   // { letter, at } since the last line's end
  let lines = [];  // lines of a zone so far
  let lineAt = 0;
  let before = null; // the focused field and what stood in it before the reader typed into it
  let silence = 0;

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const now = event.timeStamp;
    const lineEnds = event.key === 'Enter' || event.key === 'Tab' || event.code === 'Enter' || event.code === 'NumpadEnter';
    if (keys.length && now - keys[keys.length - 1].at > 500) keys = [];
    clearTimeout(silence);
    if (lineEnds) {
      if (take(now)) event.preventDefault();
      return;
    }
    const letter = letterOf(event);
    if (!letter) return;
    if (keys.length === 0 && lines.length === 0) before = snapshot(event.target);
    keys.push({ letter, at: now });
    if (keys.length > 200) keys.shift();
    if (keys.length >= 88) silence = setTimeout(() => take(now), 150); // a reader that ends no lines
  }, true);

  /// The line that has just ended, if a reader typed it.
  function take(now) {
    const typed = keys;
    keys = [];
    if (now - lineAt > 2000) lines = [];
    for (const length of [88, 90, 44, 30]) {
      const last = typed.slice(-length);
      if (last.length !== length || typed.length > length + 2) continue;
      const text = last.map((key) => key.letter).join('');
      if (!/^[A-Z0-9<]+$/.test(text) || median(last) >= fastest) continue;
      const width = length === 88 || length === 44 ? 44 : 30;
      for (let i = 0; i < length; i += width) lines.push(text.slice(i, i + width));
      lineAt = now;
      if (lines.some((line) => line.length !== width)) lines = lines.slice(-1);
      if (lines.length === (width === 44 ? 2 : 3)) finish();
      return true;
    }
    return false;
  }

  async function finish() {
    const zone = lines.join('\n');
    lines = [];
    restore(before);
    area.value = zone;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    const body = new URLSearchParams();
    for (const name of [root.dataset.token, area.name]) body.append(name, form.elements[name].value);
    try {
      const answer = await fetch(root.dataset.endpoint, { method: 'POST', body, headers: { Accept: 'application/json' }, credentials: 'same-origin' });
      if (!answer.ok) throw new Error(String(answer.status));
      const { fields, names, message } = await answer.json();
      for (const [name, value] of Object.entries(fields ?? {})) fill(form.elements[name], value, names);
      state.textContent = message ?? '';
    } catch {
      state.textContent = root.dataset.failed; // the zone stays in the text area: sending the form reads it
    }
  }
}

function fill(field, value, names) {
  if (!field) return;
  field.value = value;
  // A code that no list offers, such as one of ICAO's own, is offered now.
  if (field instanceof HTMLSelectElement && field.value !== value) field.add(new Option(names?.[value] ?? value, value, false, true));
  if (field instanceof Element) field.dispatchEvent(new Event('input', { bubbles: true }));
}

function snapshot(target) {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? { target, value: target.value } : null;
}

function restore(before) {
  if (before) before.target.value = before.value;
}

function median(keys) {
  const gaps = keys.slice(1).map((key, i) => key.at - keys[i].at).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)];
}

function letterOf(event) {
  if (event.key.length === 1) return /^[A-Za-z0-9<]$/.test(event.key) ? event.key.toUpperCase() : '';
  if (event.key !== 'Process' && !event.isComposing) return '';
  const place = /^(?:Key([A-Z])|Digit([0-9])|Numpad([0-9]))$/.exec(event.code);
  if (place) return place[1] ?? place[2] ?? place[3];
  return (event.code === 'Comma' && event.shiftKey) || event.code === 'IntlBackslash' ? '<' : '';
}
