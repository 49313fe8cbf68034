import { parseBlank, parseOnRoute, parseRoute, type Session } from './session'

/** What the windows of a talk share. */
export interface SharedState extends Pick<Session, 'blank' | 'route' | 'onRoute'> {
  /** The view, as the query of an address. */
  readonly query: string
}

const roles = ['presenter', 'audience'] as const
export type Role = (typeof roles)[number]

/** A window joins, shows something else, is alone and asks, leaves, or tells another one that its talk has a presenter. */
const kinds = ['hello', 'state', 'ask', 'bye', 'taken'] as const

/** What one window says to the others. */
export interface SyncMessage {
  readonly talk: string
  readonly role: Role
  readonly kind: (typeof kinds)[number]
  /** The window that says it. */
  readonly from: string
  /** When the state was chosen, in milliseconds since 1970; the newest one holds. */
  readonly clock: number
  readonly shared: SharedState | null
}

function parseShared(value: unknown): SharedState | null {
  if (typeof value !== 'object' || value === null || !('query' in value && 'blank' in value)) return null
  const { query, route, onRoute }: Partial<Record<keyof SharedState, unknown>> = value
  const blank = parseBlank(value.blank)
  if (typeof query !== 'string' || !blank) return null
  return { query, blank, route: parseRoute(route), onRoute: parseOnRoute(onRoute) }
}

/**
 * @param data whatever a window was sent, by anybody
 * @param talk the id of the talk
 * @returns the message; `null` for one of another talk, and for anything else
 */
export function parseSyncMessage(data: unknown, talk: string): SyncMessage | null {
  if (typeof data !== 'object' || data === null) return null
  const {
    talk: named,
    role: said,
    kind: told,
    from,
    clock,
    shared,
  } = data as Partial<Record<keyof SyncMessage, unknown>>
  const role = roles.find((one) => one === said)
  const kind = kinds.find((one) => one === told)
  if (named !== talk || !role || !kind || typeof from !== 'string') return null
  if (typeof clock !== 'number' || !Number.isSafeInteger(clock) || clock < 0) return null
  return { talk, role, kind, from, clock, shared: parseShared(shared) }
}
