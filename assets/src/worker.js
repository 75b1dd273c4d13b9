// Answers for the check's pages when there is no network: the pages themselves, their assets, keys, sentences and the last lists of statuses. It answers for the
// check alone, and keeps nothing else: no other page, nothing that says no-store (whoever is signed in), and nothing of what is checked, which never passes here.

const name = 'qingbai-check-1';
const pages = ['/check', '/C'];
const isAsset = (path) => /^\/assets\/[\w.-]+$/.test(path);
const isKept = (path) => pages.includes(path) || isAsset(path) || path === '/check/keys' || /^\/check\/words\/\w+$/.test(path) || /^\/status\/\d+$/.test(path);

/// Without what stands behind the '#': on the QR's page that is the certificate.
const addressOf = (url) => url.pathname + url.search;

async function keep(address, answer) {
  const allowed = answer.ok && answer.type === 'basic' && !/no-store/.test(answer.headers.get('cache-control') ?? '');
  if (allowed) await (await caches.open(name)).put(address, answer.clone()).catch(() => {}); // where there is no room the answer still goes to the page
  return answer;
}

/// A page as a stranger sees it, and whatever it needs.
async function loadPage(page) {
  const answer = await keep(page, await fetch(page, { credentials: 'omit' }));
  const needed = [...(await answer.text()).matchAll(/(?:src|href|data-[a-z]+)="(\/(?:assets|check)\/[^"?]+)"/g)].map(([, address]) => address).filter(isKept);
  return Promise.all(needed.map(async (address) => keep(address, await fetch(address, { credentials: 'omit' }))));
}

/// Assets of an earlier version, which no kept page names any more, are let go.
async function sweep() {
  const cache = await caches.open(name);
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const texts = await Promise.all(paths.filter((path) => pages.includes(path)).map(async (page) => (await cache.match(page, { ignoreSearch: true }))?.text()));
  await Promise.all(paths.filter((path) => isAsset(path) && !texts.some((text) => text?.includes(path))).map((path) => cache.delete(path)));
}

async function load() {
  await Promise.all(pages.map(loadPage));
  const { lists } = await (await caches.match('/check/keys')).json();
  await Promise.all(lists.map(async (list) => keep(`/status/${list}`, await fetch(`/status/${list}`, { cache: 'no-cache', credentials: 'omit' }))));
}

/// What was kept says so: keys of an earlier day may lack one that signs today.
function marked(kept) {
  const headers = new Headers(kept.headers);
  headers.set('Qingbai-Kept', '1');
  return new Response(kept.body, { status: kept.status, statusText: kept.statusText, headers });
}

async function fromNetworkFirst(request, url) {
  const address = addressOf(url);
  try {
    const answer = await fetch(request);
    return url.searchParams.has('time') ? answer : keep(address, answer);
  } catch (error) {
    const kept = (await caches.match(address)) ?? (pages.includes(url.pathname) ? await caches.match(url.pathname) : undefined);
    if (kept) return marked(kept);
    throw error;
  }
}

const fromKeptFirst = async (request, url) => (await caches.match(addressOf(url))) ?? keep(addressOf(url), await fetch(request));

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(load().then(sweep));
});

self.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => Promise.all(names.filter((one) => one !== name).map((one) => caches.delete(one))));
  event.waitUntil(Promise.all([old, self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || !isKept(url.pathname)) return;
  event.respondWith(isAsset(url.pathname) ? fromKeptFirst(event.request, url) : fromNetworkFirst(event.request, url));
});
