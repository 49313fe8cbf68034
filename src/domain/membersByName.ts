import type { Language } from './edition'
import type { Member } from './member'

/** @returns the members in the alphabetical order of their names in a language */
export function membersByName(members: readonly Member[], language: Language): readonly Member[] {
  const { compare } = new Intl.Collator(language)
  return members.toSorted((a, b) => compare(a.country.name[language], b.country.name[language]))
}
