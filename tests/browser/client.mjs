// An officer without a browser: cookies, forms, redirects that are not followed. For what is asked often, at once, or wrongly.
import assert from 'node:assert/strict';
import { application } from './cast.mjs';

export const password = 'demonstration-only';
/// Every address that any client or browser asked for.
export const asked = new Set();

const unescape = (text) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/// The forms of a page: action, and the values of its hidden fields.
export function formsOf(html) {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes, inside]) => {
    const fields = {};
    for (const [input] of inside.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g))
      fields[/ name="([^"]*)"/.exec(input)[1]] = unescape(/ value="([^"]*)"/.exec(input)?.[1] ?? '');
    return { action: /action="([^"]*)"/.exec(attributes)[1], fields, inside };
  });
}

export class Client {
  constructor(origin, language = 'en') {
    Object.assign(this, { origin, language, cookies: new Map() });
  }

  async ask(path, { method = 'GET', body, headers = {} } = {}) {
    asked.add(this.origin + path);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(this.origin + path, {
      method, body, redirect: 'manual', headers: { 'Accept-Language': this.language, ...(cookie ? { Cookie: cookie } : {}), ...headers },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set);
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.headers.get('location')) asked.add(this.origin + answer.headers.get('location'));
    return { status: answer.status, location: answer.headers.get('location'), type: answer.headers.get('content-type') ?? '', bytes, text: bytes.toString(), headers: answer.headers };
  }

  post(path, fields, headers = {}) {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return this.ask(path, { method: 'POST', body, headers });
  }

  /// The form of a page whose action ends so.
  async form(path, ending) {
    const page = await this.ask(path);
    const form = formsOf(page.text).find(({ action }) => action.endsWith(ending));
    assert.ok(form, `${path} has no form that leads to …${ending} (${page.status})`);
    return form;
  }

  async signIn(login, secret = password) {
    const { action, fields } = await this.form('/sign-in', '/sign-in');
    const answer = await this.post(action, { ...fields, login, password: secret });
    assert.equal(answer.status, 303, `signing in as ${login}`);
    return this;
  }

  /// Sends the form of an act as it stands, with more fields; answers what came back.
  async act(path, ending, more = {}) {
    const { action, fields } = await this.form(path, ending);
    return this.post(action, { ...fields, ...more });
  }

  /// Says for what a matter is opened that is no work of theirs.
  async declare(path) {
    const answer = await this.act(path, '/purpose', { purpose: 'supervision', reason: 'A complaint that names this matter.' });
    assert.equal(answer.status, 303, 'declaring a purpose');
    return this;
  }

  async lodge(person, changes = {}) {
    const answer = await this.act('/applications/new', '/applications/new', application(person, changes));
    assert.equal(answer.status, 303, `lodging: ${answer.text.match(/error-summary[\s\S]{0,600}/)?.[0]}`);
    return answer.location;
  }

  /// Accepts with every item of the checklist ticked.
  async accept(path, more = {}) {
    const { action, fields, inside } = await this.form(path, '/acceptance');
    const materials = [...inside.matchAll(/name="materials"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="materials"/g)].map((found) => found[1] ?? found[2]);
    assert.ok(materials.length > 0, 'a checklist');
    return this.post(action, { ...fields, materials, ...more });
  }

  /// As far as the certificate that is ready to be handed over.
  async issued(person, changes = {}) {
    const path = await this.lodge(person, changes);
    for (const sent of [() => this.accept(path), () => this.act(path, '/extract'), () => this.act(path, '/issue')]) assert.equal((await sent()).status, 303);
    return path;
  }
}
