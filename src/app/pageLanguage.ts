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
