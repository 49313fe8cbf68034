import { isRecord, parseBlank, parseOnRoute, parseRoute, type Session } from './session'

/** The state that the windows of a presentation share. */
export interface SharedState extends Pick<Session, 'blank' | 'route' | 'onRoute'> {
  /** The view as the query of a URL. */
  readonly query: string
}

const roles = ['presenter', 'audience'] as const
export type Role = (typeof roles)[number]

/** A window joins, sends its state, asks because it knows no other window, leaves, or says that it already presents. */
const kinds = ['hello', 'state', 'ask', 'bye', 'taken'] as const

/** A message from one window to the others. */
export interface SyncMessage {
  readonly talk: string
  readonly role: Role
  readonly kind: (typeof kinds)[number]
  /** Id of the sending window. */
  readonly from: string
  /** Time of the state, in milliseconds since 1970; the newest state applies. */
  readonly clock: number
  readonly shared: SharedState | null
}

function parseShared(value: unknown): SharedState | null {
  if (!isRecord(value)) return null
  const { query, blank: said, route, onRoute } = value
  const blank = parseBlank(said)
  if (typeof query !== 'string' || !blank) return null
  return { query, blank, route: parseRoute(route), onRoute: parseOnRoute(onRoute) }
}

/** @returns the message in data from any sender; `null` if it is of another presentation than `talk`, or invalid */
export function parseSyncMessage(data: unknown, talk: string): SyncMessage | null {
  if (!isRecord(data) || data['talk'] !== talk) return null
  const { from, clock, shared } = data
  const role = roles.find((one) => one === data['role'])
  const kind = kinds.find((one) => one === data['kind'])
  if (!role || !kind || typeof from !== 'string') return null
  if (typeof clock !== 'number' || !Number.isSafeInteger(clock) || clock < 0) return null
  return { talk, role, kind, from, clock, shared: parseShared(shared) }
}
