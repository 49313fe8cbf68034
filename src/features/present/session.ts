import { useCallback, useEffect, useState } from 'react'
import { languages, type Language } from '@/domain/language'
import type { Route } from '@/domain/talk'

/** What covers the room's screen. */
export type Blank = 'none' | 'black' | 'white'

/** What the presenter has set and spent; no part of the view, and kept over a reload of the tab. */
export interface Session {
  /** Names the talk to the windows that show it. */
  readonly id: string
  readonly blank: Blank
  /** The language of the notes; that of the room until it is chosen. */
  readonly notes: Language | null
  readonly route: Route
  /** The last place on the route that this window has shown, as the address has it: optional steps lead back to it. */
  readonly onRoute: string | null
  /** Seconds spent on each step, by its number. */
  readonly spent: Readonly<Record<string, number>>
  /** Whether this window is the speaker's console. */
  readonly console: boolean
}

const place = 'briefing.talk'

const fresh = (): Session => ({
  id: Math.random().toString(36).slice(2),
  blank: 'none',
  notes: null,
  route: 'full',
  onRoute: null,
  spent: {},
  console: false,
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What an earlier page of the tab has left, each part only if it is what it should be. */
export function readSession(text: string | null): Session {
  const initial = fresh()
  let stored: unknown
  try {
    stored = JSON.parse(text ?? '')
  } catch {
    return initial
  }
  if (!isRecord(stored)) return initial
  const spent = Object.entries(isRecord(stored['spent']) ? stored['spent'] : {})
  return {
    id: typeof stored['id'] === 'string' ? stored['id'] : initial.id,
    blank: (['none', 'black', 'white'] as const).find((blank) => blank === stored['blank']) ?? initial.blank,
    notes: languages.find((language) => language === stored['notes']) ?? null,
    route: stored['route'] === 'short' ? 'short' : 'full',
    onRoute: typeof stored['onRoute'] === 'string' ? stored['onRoute'] : null,
    spent: Object.fromEntries(
      spent.flatMap(([step, seconds]) =>
        typeof seconds === 'number' && Number.isFinite(seconds) ? [[step, seconds]] : [],
      ),
    ),
    console: stored['console'] === true,
  }
}

function load(): Session {
  try {
    return readSession(sessionStorage.getItem(place))
  } catch {
    // A browser that keeps nothing: the talk goes on, and only a reload starts its clock anew.
    return fresh()
  }
}

/** @returns the session of this tab, and the way to change it */
export function useSession() {
  const [session, setSession] = useState(load)
  useEffect(
    function keepSession() {
      try {
        sessionStorage.setItem(place, JSON.stringify(session))
      } catch {
        // See load().
      }
    },
    [session],
  )
  const change = useCallback(
    (patch: Partial<Session> | ((last: Session) => Partial<Session>)) =>
      setSession((last) => ({ ...last, ...(typeof patch === 'function' ? patch(last) : patch) })),
    [],
  )
  return { session, change }
}
