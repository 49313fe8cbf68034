import { languages, mainLanguage } from '@/domain/language'
import type { Language } from '@/domain/edition'

/** The language that needs the most scripts of the font: Russian, if it is offered, needs Cyrillic and Latin. */
export const widestScript: Language = languages.find((language) => language.startsWith('ru')) ?? mainLanguage
