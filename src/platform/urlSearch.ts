/** Milliseconds between two entries: browsers refuse more than a hundred in ten seconds, some without a word. */
const pace = 100
/** Milliseconds until an entry that was refused is tried again. */
const retryDelay = 1000

/** What the address is to say and does not say yet; it holds from when it is said. */
let pendingSearch: string | null = null
/** Whether it is to be an entry of its own, to which Back leads. */
let isEntry = false
let writtenAt = -pace
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** @returns the query of the address, with its question mark; nothing where there is none */
export const readSearch = (): string => pendingSearch ?? location.search

function write() {
  timer = undefined
  if (pendingSearch === null) return
  const address = new URL(location.href)
  address.search = pendingSearch
  try {
    history[isEntry ? 'pushState' : 'replaceState'](history.state, '', address)
  } catch {
    // Refused, as below where it is refused silently.
  }
  writtenAt = performance.now()
  if (location.href !== address.href) {
    timer = setTimeout(write, retryDelay)
    return
  }
  pendingSearch = null
  isEntry = false
}

/**
 * Makes the address say something else: at once for whoever reads it here, and for the browser as soon as it takes it.
 * @param search the query it is to have
 * @param entry whether Back leads to what it said before
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

/**
 * @param listener hears that the query is another, by `writeSearch` or by the browser's own way back and forth
 * @returns how it stops
 */
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
