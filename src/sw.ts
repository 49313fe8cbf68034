/*
 * The service worker of the built site, which stores the site on this computer. The first visit stores all files except
 * `later`. They are then served from the cache, whatever parameters a URL has, so that a reload in a room without a
 * network works. A version is stored and deleted as a whole. A newer version waits until every window is closed
 * (nothing here calls `skipWaiting`), so that no window gets files of another version.
 */

/** Types of a worker that the types of a page do not contain. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface RequestEvent extends LastingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

declare const self: {
  /** Filled in by the build: every file of the site, with a revision if its name contains no hash. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[]
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
}

const list = self.__WB_MANIFEST
const { scope } = self.registration

/** The path of a page is its folder, with or without `index.html`; parameters matter only to the page itself. */
const pathOf = (address: string): string => new URL(address, scope).pathname.replace(/\/index\.html$/, '/')

/** The right URL of a page that is requested without its final slash, or with several: the URLs in it are relative. */
function pageOf(address: string): string | null {
  const url = new URL(address)
  const path = url.pathname.replace(/\/*$/, '/')
  if (path === url.pathname || !files.has(path)) return null
  url.pathname = path
  return url.href
}

const files = new Map(list.map(({ url, revision }) => [pathOf(url), revision]))
/** A large file that many visitors never need: it is stored when it is first requested. */
const later = pathOf('briefing.html')

/** The name of the cache: each version has another list, and the scope separates the sites that share an origin. */
async function nameOf(edition: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(edition)))
  return `${scope}#${Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
const name = nameOf(JSON.stringify(list))

async function put(path: string): Promise<void> {
  const revision = files.get(path)
  // A file with a hash in its name may come from an HTTP cache; any other file must not be an older one.
  const response = await (revision ? fetch(`${path}?${revision}`, { cache: 'no-cache' }) : fetch(path))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  const cache = await caches.open(await name)
  // Browsers do not accept a redirected response for a page.
  await cache.put(path, response.redirected ? new Response(response.body, response) : response)
}

/** Stores one file after the other, so that requests of the page get most of the bandwidth. */
async function putAll(): Promise<void> {
  for (const path of files.keys()) if (path !== later) await put(path)
}

async function dropOthers(): Promise<void> {
  const own = await name
  const others = (await caches.keys()).filter((other) => other.startsWith(`${scope}#`) && other !== own)
  await Promise.all(others.map((other) => caches.delete(other)))
}

async function answer(event: RequestEvent): Promise<Response> {
  const path = pathOf(event.request.url)
  const cache = await caches.open(await name)
  const kept = await cache.match(path, { ignoreVary: true })
  if (kept) return kept
  const response = await fetch(event.request)
  // If the storage is full, the page still gets the response.
  if (path === later && response.ok) event.waitUntil(cache.put(path, response.clone()).catch(() => undefined))
  return response
}

self.addEventListener('install', (event) => event.waitUntil(putAll()))
// The page of the first visit has this version, too: from now on it needs no network.
self.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())))
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  if (method !== 'GET' || !url.startsWith(scope)) return
  const page = mode === 'navigate' ? pageOf(url) : null
  if (page !== null) event.respondWith(Promise.resolve(Response.redirect(page)))
  else if (files.has(pathOf(url))) event.respondWith(answer(event))
})
