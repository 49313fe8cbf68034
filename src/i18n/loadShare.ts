import type { Language } from '@/domain/language'
import { again } from '@/platform/again'
import type { ShareWords } from './messages/share/en'

const share: Record<Language, () => Promise<ShareWords>> = {
  en: () => again(() => import('./messages/share/en')).then((module) => module.share),
  fr: () => again(() => import('./messages/share/fr')).then((module) => module.share),
  ru: () => again(() => import('./messages/share/ru')).then((module) => module.share),
}

/** @returns what the exports say, which is asked for only when somebody exports */
export const loadShare = (language: Language): Promise<ShareWords> => share[language]()
