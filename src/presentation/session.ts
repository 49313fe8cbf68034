import { languages, type Language } from '@/domain/language'
import type { Route } from '@/domain/talk'
import type { StepTimes } from './stepTimes'

const blanks = ['none', 'black', 'white'] as const
/** What covers the room's screen. */
export type Blank = (typeof blanks)[number]

/** What the presenter has set and spent; no part of the view. */
export interface Session extends StepTimes {
  /** Names the talk to the windows that show it. */
  readonly id: string
  readonly blank: Blank
  /** The language of the notes; that of the room until it is chosen. */
  readonly notes: Language | null
  readonly route: Route
  /** The last place on the route that was shown, as the address has it: optional steps lead back to it. */
  readonly onRoute: string | null
  /** Whether this window is the speaker's console. */
  readonly console: boolean
}

/** @returns a name that no other window has */
export const newId = (): string => Math.random().toString(36).slice(2)

/** @returns the session of a talk that begins */
export const newSession = (id = newId()): Session => ({
  id,
  blank: 'none',
  notes: null,
  route: 'full',
  onRoute: null,
  spent: {},
  entered: null,
  console: false,
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** @returns what covers the screen; `null` for a value that means nothing */
export const parseBlank = (value: unknown): Blank | null => blanks.find((blank) => blank === value) ?? null

/** @returns the route; the full one for a value that means nothing */
export const parseRoute = (value: unknown): Route => (value === 'short' ? 'short' : 'full')

/** @returns a place as the address has it; `null` for a value that means nothing */
export const parseOnRoute = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function parseEntered(value: unknown): Session['entered'] {
  if (!isRecord(value)) return null
  const { step, at } = value
  return isTime(step) && isTime(at) ? { step, at } : null
}

/**
 * @param text what an earlier page of the window has left
 * @returns its session, each part only if it is what it should be
 */
export function parseSession(text: string): Session {
  const initial = newSession()
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return initial
  }
  if (!isRecord(stored)) return initial
  const { id, blank, notes, route, onRoute, spent, entered, console } = stored
  return {
    id: typeof id === 'string' && id !== '' ? id : initial.id,
    blank: parseBlank(blank) ?? initial.blank,
    notes: languages.find((language) => language === notes) ?? null,
    route: parseRoute(route),
    onRoute: parseOnRoute(onRoute),
    spent: Object.fromEntries(
      Object.entries(isRecord(spent) ? spent : {}).flatMap(([step, seconds]) =>
        isTime(seconds) ? [[step, seconds]] : [],
      ),
    ),
    entered: parseEntered(entered),
    console: console === true,
  }
}
