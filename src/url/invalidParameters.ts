import { outsideEdition } from '@/domain/asOfDate'
import { shortened } from '@/domain/shortened'
import type { View } from '@/domain/view'
import { parameterNames, parameters, queryName, readQuery, writeQuery } from './parameters'

/** @returns our parameters with an invalid value, with the text `name=value` for the notice that lists them */
export function invalidParameters(search: string): readonly { readonly name: keyof View; readonly text: string }[] {
  const query = new URLSearchParams(search)
  const isOnAnotherDay = outsideEdition(readQuery(search).asat) !== null
  return parameterNames.flatMap((name) => {
    const value = query.get(queryName(name))
    if (value === null || (parameters[name].parse(value) !== null && !(name === 'dots' && isOnAnotherDay))) return []
    return [{ name, text: `${queryName(name)}=${shortened(value)}` }]
  })
}

/** @returns the query without our invalid parameters; all other parameters stay */
export const withoutInvalid = (search: string): string =>
  writeQuery(search, Object.fromEntries(invalidParameters(search).map(({ name }) => [name, null])))
