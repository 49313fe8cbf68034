import { useSyncExternalStore } from 'react'
import { newId, newSession, parseSession, type Session } from './session'

/*
 * The session is stored in `window.name`: a reload keeps it, no other tab can read it, and it works if the browser
 * forbids storage.
 */
const presenterPrefix = 'presenter:'
const audiencePrefix = 'audience:'

/** @returns the name of the audience window of a presentation */
export const audienceName = (id: string): string => audiencePrefix + id

/** @returns whether this window is an audience window, opened by a presenter */
export const isAudience = (): boolean => window.name.startsWith(audiencePrefix)

function load(): Session {
  const { name } = window
  if (isAudience()) return newSession(name.slice(audiencePrefix.length))
  return parseSession(name.startsWith(presenterPrefix) ? name.slice(presenterPrefix.length) : '')
}

let current: Session | null = null
const listeners = new Set<() => void>()

const getSession = (): Session => (current ??= load())

function setSession(session: Session) {
  current = session
  if (!isAudience()) window.name = presenterPrefix + JSON.stringify(session)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function changeSession(patch: Partial<Session> | ((last: Session) => Partial<Session>)): void {
  const last = getSession()
  setSession({ ...last, ...(typeof patch === 'function' ? patch(last) : patch) })
}

/** Begins a new session in this window. A presenter keeps its audience windows; an audience window gets its own id. */
export function beginSession(): void {
  const id = isAudience() ? newId() : getSession().id
  window.name = presenterPrefix
  setSession(newSession(id))
}

/** Gives this window its own session, because its name was a copy of the name of another window. */
export const replaceSession = (): void => setSession(newSession())

/** @returns the session of this window */
export const useSession = (): Session => useSyncExternalStore(subscribe, getSession)
