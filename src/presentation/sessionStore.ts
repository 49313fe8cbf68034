import { useSyncExternalStore } from 'react'
import { newId, newSession, parseSession, type Session } from './session'

/*
 * The session is kept in the name of the window: a reload keeps it, no other tab reads it, and it works where a browser
 * allows no storage.
 */
const presenterPrefix = 'presenter:'
const audiencePrefix = 'audience:'

/** @returns the name of the window in which the audience of a talk sees it */
export const audienceName = (id: string): string => audiencePrefix + id

/** @returns whether a presenter has opened this window for the audience */
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

export type ChangeSession = (patch: Partial<Session> | ((last: Session) => Partial<Session>)) => void

/** Changes the session of this window. */
export const changeSession: ChangeSession = (patch) => {
  const last = getSession()
  setSession({ ...last, ...(typeof patch === 'function' ? patch(last) : patch) })
}

/** Begins a talk in this window. Its audience stays that of the last one; a window of an audience begins its own. */
export function beginSession(): void {
  const id = isAudience() ? newId() : getSession().id
  window.name = presenterPrefix
  setSession(newSession(id))
}

/** Gives this window a talk of its own: another one has the name that this one has a copy of. */
export const replaceSession = (): void => setSession(newSession())

/** @returns the session of this window */
export const useSession = (): Session => useSyncExternalStore(subscribe, getSession)
