/** Milliseconds between two entries: browsers refuse more than a hundred in ten seconds, some without an error. */
const pace = 100
/** Milliseconds until a refused entry is tried again. */
const retryDelay = 1000

/** The query that the URL does not have yet. It is already the current query for readers in this page. */
let pendingSearch: string | null = null
/** True if it becomes a new history entry, so that Back leads to the previous query. */
let isEntry = false
let writtenAt = -pace
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** @returns the current query, with its question mark; empty if there is none */
export const readSearch = (): string => pendingSearch ?? location.search

function write() {
  timer = undefined
  if (pendingSearch === null) return
  const address = new URL(location.href)
  address.search = pendingSearch
  try {
    history[isEntry ? 'pushState' : 'replaceState'](history.state, '', address)
  } catch {
    // The browser refused the entry; the check below also finds a silent refusal.
  }
  writtenAt = performance.now()
  if (location.href !== address.href) timer = setTimeout(write, retryDelay)
  else {
    pendingSearch = null
    isEntry = false
  }
}

/**
 * Changes the query: at once for readers in this page, and in the browser as soon as it accepts the entry.
 * @param entry `push` if Back leads to the previous query
 */
export function writeSearch(search: string, entry: 'push' | 'replace'): void {
  if (search === readSearch()) return
  pendingSearch = search
  isEntry ||= entry === 'push'
  const rest = writtenAt + pace - performance.now()
  if (rest > 0) timer ??= setTimeout(write, rest)
  else if (timer === undefined) write()
  for (const listener of listeners) listener()
}

/** Reports every change of the query, by `writeSearch` or by Back and Forward. @returns a function that ends this */
export function onSearch(listener: () => void): () => void {
  const moved = () => {
    clearTimeout(timer)
    timer = undefined
    pendingSearch = null
    isEntry = false
    listener()
  }
  listeners.add(listener)
  addEventListener('popstate', moved)
  addEventListener('pagehide', write)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', moved)
    removeEventListener('pagehide', write)
  }
}
