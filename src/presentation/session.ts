import { languages } from '@/domain/language'
import type { Language } from '@/domain/edition'
import type { Route } from '@/domain/talk'
import type { StepTimes } from './stepTimes'

const blanks = ['none', 'black', 'white'] as const
/** The colour that covers the screen of the audience. */
type Blank = (typeof blanks)[number]

/** The settings and step times of the presenter; not part of the view. */
export interface Session extends StepTimes {
  /** Identifies the presentation for all windows that show it. */
  readonly id: string
  readonly blank: Blank
  /** The language of the notes; `null` for the language of the slides. */
  readonly notes: Language | null
  readonly route: Route
  /** The last position shown on the route, in the format of the URL; optional steps lead back to it. */
  readonly onRoute: string | null
  /** True if this window is the speaker console. */
  readonly console: boolean
}

/** @returns a random id, which no other window has */
export const newId = (): string => Math.random().toString(36).slice(2)

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

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0

/** @returns the colour that covers the screen; `null` for an invalid value */
export const parseBlank = (value: unknown): Blank | null => blanks.find((blank) => blank === value) ?? null

/** @returns the route; the full one for an invalid value */
export const parseRoute = (value: unknown): Route => (value === 'short' ? 'short' : 'full')

/** @returns a position in the format of the URL; `null` for an invalid value */
export const parseOnRoute = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function parseEntered(value: unknown): Session['entered'] {
  if (!isRecord(value)) return null
  const { step, at } = value
  return isTime(step) && isTime(at) ? { step, at } : null
}

/** @returns the session that an earlier page has stored in this window; each invalid part has its initial value */
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
      Object.entries(isRecord(spent) ? spent : {}).filter((one): one is [string, number] => isTime(one[1])),
    ),
    entered: parseEntered(entered),
    console: console === true,
  }
}
