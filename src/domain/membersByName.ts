import { countryOf } from './country'
import type { CountryId, Language } from './edition'
import type { Member } from './member'

/** @returns names in the alphabetical order of a language; every list of names has this order */
export const sortedNames = (names: readonly string[], language: Language): readonly string[] =>
  names.toSorted(new Intl.Collator(language).compare)

/** @returns the members in the alphabetical order of their names in a language */
export function membersByName(members: readonly Member[], language: Language): readonly Member[] {
  const { compare } = new Intl.Collator(language)
  return members.toSorted((a, b) => compare(a.country.name[language], b.country.name[language]))
}

/** @returns the names of countries in a language, in its alphabetical order, with commas between them */
export const namesOf = (ids: readonly CountryId[], language: Language): string =>
  sortedNames(
    ids.map((id) => countryOf(id).name[language]),
    language,
  ).join(', ')
