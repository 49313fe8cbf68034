import { languages, type Language } from '@/domain/language'

/**
 * @param wanted language tags in the order of preference, such as `navigator.languages`
 * @returns the first of them the briefing speaks, else English
 */
function languageFor(wanted: readonly string[]): Language {
  const spoken = wanted.flatMap(
    (tag) => languages.find((language) => tag.toLowerCase().split('-')[0] === language) ?? [],
  )
  return spoken[0] ?? 'en'
}

/** @returns the language of an address without `lang`: that of the page, and at the root that of the browser */
export const languageOfPage = (page: Language): Language => (page === 'en' ? languageFor(navigator.languages) : page)

/** @returns the language that a text names; `null` for any other text */
export const languageNamed = (text: string | null | undefined): Language | null =>
  languages.find((language) => language === text) ?? null
