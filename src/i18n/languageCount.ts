import { languages } from '@/domain/language'
import type { Language } from '@/domain/edition'
import { numberWord } from './numbers'

/** @returns the number of languages of the edition, as the value `languages` for a message */
export const languageCount = (language: Language) => ({
  languages: numberWord(languages.length, language, 'genitive'),
})
