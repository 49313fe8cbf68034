import { outsideEdition } from '@/domain/asOfDate'
import { shortened } from '@/domain/shortened'
import type { View } from '@/domain/view'
import { parameterNames, parameters, queryName, readQuery, writeQuery } from './parameters'

interface InvalidParameter {
  readonly name: keyof View
  /** `name=value`, for the notice that lists it. */
  readonly text: string
  /** Whether the value is valid, but not on the other day of the URL, for which the second facet is unknown. */
  readonly isUnknownOnDay: boolean
}

/** @returns our parameters whose value is invalid or has no meaning together with the others */
export function invalidParameters(search: string): readonly InvalidParameter[] {
  const query = new URLSearchParams(search)
  const isOnAnotherDay = outsideEdition(readQuery(search).asat) !== null
  return parameterNames.flatMap((name) => {
    const value = query.get(queryName(name))
    if (value === null) return []
    const isValid = parameters[name].parse(value) !== null
    const isUnknownOnDay = isValid && name === 'dots' && isOnAnotherDay
    if (isValid && !isUnknownOnDay) return []
    return [{ name, text: `${queryName(name)}=${shortened(value)}`, isUnknownOnDay }]
  })
}

/** @returns the query without our invalid parameters; all other parameters stay */
export const withoutInvalid = (search: string): string =>
  writeQuery(search, Object.fromEntries(invalidParameters(search).map(({ name }) => [name, null])))
