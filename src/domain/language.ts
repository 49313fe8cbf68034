import { languages as content } from '@edition/basics'
import type { Language } from './edition'

/** The languages of the edition, in the order in which the page offers them. */
export const languages: readonly Language[] = content

/** The language of the page at the root of the site. */
export const mainLanguage: Language = content[0]
