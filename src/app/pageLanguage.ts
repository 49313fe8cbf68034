import { languages, type Language } from '@/domain/language'

/**
 * @param wanted language tags in the order of preference, such as `navigator.languages`
 * @returns the first of them the briefing speaks, else English
 */
export function languageFor(wanted: readonly string[]): Language {
  const spoken = wanted.flatMap(
    (tag) => languages.find((language) => tag.toLowerCase().split('-')[0] === language) ?? [],
  )
  return spoken[0] ?? 'en'
}

/** @returns the language an address asks for, or nothing where it asks for none of ours */
export const languageIn = (search: string): Language | null => {
  const asked = new URLSearchParams(search).get('lang')
  return languages.find((language) => language === asked) ?? null
}
