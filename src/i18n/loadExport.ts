import type { Language } from '@/domain/language'
import { importWithRetry } from '@/platform/importWithRetry'
import type { ExportTexts } from './messages/share/en'

const share: Record<Language, () => Promise<ExportTexts>> = {
  en: () => importWithRetry(() => import('./messages/share/en')).then((module) => module.share),
  fr: () => importWithRetry(() => import('./messages/share/fr')).then((module) => module.share),
  ru: () => importWithRetry(() => import('./messages/share/ru')).then((module) => module.share),
}

/** @returns what the exports say, which is asked for only when somebody exports */
export const loadShare = (language: Language): Promise<ExportTexts> => share[language]()
