import { awayFromOwn } from '@/domain/asAt'
import { parameters, parseAsAt, serialize, type Defaults } from './viewState'

const longest = 40

/**
 * @param search the query of an address
 * @returns our parameters whose value means nothing, as `name=value`, so that they can be named once
 */
export function ignoredIn(search: string): readonly string[] {
  const query = new URLSearchParams(search)
  const asked = query.get('asat')
  const isOnAnotherDay = asked !== null && awayFromOwn(parseAsAt.parse(asked)) !== null
  return Object.entries(parameters).flatMap(([name, parser]) => {
    const value = query.get(name)
    if (value === null || (parser.parse(value) !== null && !(name === 'assistance' && isOnAnotherDay))) return []
    return [`${name}=${value.length > longest ? `${value.slice(0, longest)}…` : value}`]
  })
}

/** Takes what means nothing out of the address and keeps the rest, ours or not. */
export const withoutIgnored = (search: string): Partial<Record<keyof typeof parameters, null>> =>
  Object.fromEntries(ignoredIn(search).map((entry) => [entry.slice(0, entry.indexOf('=')), null]))

/** @returns the address of exactly this view; language and part of the map are always said, whoever opens it wherever */
export const addressOf = (said: Defaults): string =>
  serialize(new URL(location.href), { ...withoutIgnored(location.search), ...said })
