/*
 * Keeps the site on this computer: the built site runs it as a service worker. Everything is put by at the first visit and
 * served from there, whatever parameters an address carries, so that a reload in a room without a network brings the page.
 * An edition is kept and dropped whole. A newer one waits until every window has gone (nothing here hurries it): no window
 * is ever served by another edition than its own.
 */

/** The parts of a worker that the types of a page leave out. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface RequestEvent extends LastingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

declare const self: {
  /** Filled in by the build: every file of the site, and what tells its editions apart where its name does not. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[]
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void
}

const list = self.__WB_MANIFEST
const { scope } = self.registration

/** A page is the folder it stands in, by either of its names; parameters concern the page alone. */
const pathOf = (address: string): string => new URL(address, scope).pathname.replace(/\/index\.html$/, '/')

/** The address of a page that was given without its last slash, or with more than one; what a page asks for is relative to it. */
function pageOf(address: string): string | null {
  const url = new URL(address)
  const path = url.pathname.replace(/\/*$/, '/')
  if (path === url.pathname || !files.has(path)) return null
  url.pathname = path
  return url.href
}

const files = new Map(list.map(({ url, revision }) => [pathOf(url), revision]))
/** Large, and many never want it: kept from when it is first asked for. */
const later = pathOf('briefing.html')

/** Another edition is another list. Sites of one origin share their caches, so that a name says whose it is. */
async function nameOf(edition: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(edition)))
  return `${scope}#${Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
const name = nameOf(JSON.stringify(list))

async function put(path: string): Promise<void> {
  const revision = files.get(path)
  // What its name tells apart may come from what is kept of it on the way; of the rest nobody may hand out an older one.
  const response = await (revision ? fetch(`${path}?${revision}`, { cache: 'no-cache' }) : fetch(path))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  const cache = await caches.open(await name)
  // No browser takes an answer that was redirected for a page.
  await cache.put(path, response.redirected ? new Response(response.body, response) : response)
}

/** One after the other: whatever the page asks for meanwhile has the network nearly for itself. */
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
  // Where there is no room for it, it still arrives.
  if (path === later && response.ok) event.waitUntil(cache.put(path, response.clone()).catch(() => undefined))
  return response
}

self.addEventListener('install', (event) => event.waitUntil(putAll()))
// The page of the first visit is of this edition, too: from here on it needs the network no more.
self.addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())))
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  if (method !== 'GET' || !url.startsWith(scope)) return
  const page = mode === 'navigate' ? pageOf(url) : null
  if (page !== null) event.respondWith(Promise.resolve(Response.redirect(page)))
  else if (files.has(pathOf(url))) event.respondWith(answer(event))
})
