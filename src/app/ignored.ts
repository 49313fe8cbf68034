import { awayFromOwn } from '@/domain/asAt'
import { shortened } from '@/i18n/shortened'
import { readSearch } from '@/platform/address'
import { parameters, readQuery, serialize, writeQuery } from './parameters'
import type { Defaults } from './viewState'

/**
 * @param search the query of an address
 * @returns our parameters whose value means nothing, as `name=value`, so that they can be named once
 */
export function ignoredIn(search: string): readonly string[] {
  const query = new URLSearchParams(search)
  const isOnAnotherDay = awayFromOwn(readQuery(search).asat) !== null
  return Object.entries(parameters).flatMap(([name, parser]) => {
    const value = query.get(name)
    if (value === null || (parser.parse(value) !== null && !(name === 'assistance' && isOnAnotherDay))) return []
    return [`${name}=${shortened(value)}`]
  })
}

/** @returns the query of an address without what means nothing, and with the rest, ours or not */
export const withoutIgnored = (search: string): string =>
  writeQuery(search, Object.fromEntries(ignoredIn(search).map((entry) => [entry.slice(0, entry.indexOf('=')), null])))

/** @returns the address of exactly this view; language and part of the map are always said, whoever opens it wherever */
export function addressOf(said: Defaults): string {
  const address = new URL(location.href)
  address.search = withoutIgnored(readSearch())
  return serialize(address.href, said)
}
