import { languages, mainLanguage } from '@/domain/language'
import type { Language } from '@/domain/edition'
import { numberWord } from './numbers'

/** The language that needs the most scripts of the font: Russian, if it is offered, needs Cyrillic and Latin. */
export const widestScript: Language = languages.find((language) => language.startsWith('ru')) ?? mainLanguage

/** @returns the number of languages of the edition, as the value `languages` for a message */
export const languageCount = (language: Language) => ({
  languages: numberWord(languages.length, language, 'genitive'),
})
