import { languages, mainLanguage } from '@/domain/language'
import type { Language } from '@/domain/edition'

/**
 * @param wanted language tags in the order of preference, such as `navigator.languages`
 * @returns the first of them that the edition offers, else the main language
 */
function languageFor(wanted: readonly string[]): Language {
  const spoken = wanted.flatMap(
    (tag) => languages.find((language) => tag.toLowerCase().split('-')[0] === language) ?? [],
  )
  return spoken[0] ?? mainLanguage
}

/** @returns the language for a URL without `lang`: that of the page, or for the root page that of the browser */
export const languageOfPage = (page: Language): Language =>
  page === mainLanguage ? languageFor(navigator.languages) : page

/** @returns the language with this code; `null` for any other text */
export const languageNamed = (text: string | null | undefined): Language | null =>
  languages.find((language) => language === text) ?? null
