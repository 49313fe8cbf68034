import { outsideEdition } from '@/domain/asOfDate'
import { shortened } from '@/domain/shortened'
import { readSearch } from '@/platform/urlSearch'
import { parameters, readQuery, serialize, writeQuery } from './parameters'
import type { Defaults } from './viewState'

/**
 * @param search the query of an address
 * @returns our parameters whose value means nothing, as `name=value`, so that they can be named once
 */
export function invalidParameters(search: string): readonly string[] {
  const query = new URLSearchParams(search)
  const isOnAnotherDay = outsideEdition(readQuery(search).asat) !== null
  return Object.entries(parameters).flatMap(([name, parser]) => {
    const value = query.get(name)
    if (value === null || (parser.parse(value) !== null && !(name === 'assistance' && isOnAnotherDay))) return []
    return [`${name}=${shortened(value)}`]
  })
}

/** @returns the query of an address without what means nothing, and with the rest, ours or not */
export const withoutInvalid = (search: string): string =>
  writeQuery(
    search,
    Object.fromEntries(invalidParameters(search).map((entry) => [entry.slice(0, entry.indexOf('=')), null])),
  )

/** @returns the address of exactly this view; language and part of the map are always said, whoever opens it wherever */
export function explicitUrl(said: Defaults): string {
  const address = new URL(location.href)
  address.search = withoutInvalid(readSearch())
  return serialize(address.href, said)
}
