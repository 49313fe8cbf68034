import { edition } from '@edition/index'
import { languages, mainLanguage } from '@/domain/language'
import { loadTexts } from '@/i18n/texts'
import { fallback as en } from '@/i18n/messages/en/fallback'
import { fallback as fr } from '@/i18n/messages/fr/fallback'
import { fallback as ru } from '@/i18n/messages/ru/fallback'
import { detailModule, overviewModule, overviewOfPage } from './geometry/modules'

/** The values that the build needs from the sources and from the edition. The import of the edition also checks it. */
export const content = {
  languages,
  mainLanguage,
  title: (await loadTexts('page', mainLanguage)).title,
  shortName: edition.shortName,
  description: edition.description,
  fallback: { en, fr, ru },
  geometry: { detailModule, overviewModule, overviewOfPage },
} as const
