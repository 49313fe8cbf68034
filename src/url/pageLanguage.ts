import { languages, mainLanguage } from '@/domain/language'
import type { Language } from '@/domain/edition'

/** @returns the language with this code; `null` for any other text */
export const languageNamed = (text: string | null | undefined): Language | null =>
  languages.find((language) => language === text) ?? null

/** @returns the language for a URL without `lang`: that of the page, or for the root page that of the browser */
export function languageOfPage(page: Language): Language {
  if (page !== mainLanguage) return page
  const spoken = navigator.languages.flatMap((tag) => languageNamed(tag.toLowerCase().split('-')[0]) ?? [])
  return spoken[0] ?? mainLanguage
}
