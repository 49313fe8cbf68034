import type { Language } from '@/domain/language'
import { importWithRetry } from '@/platform/importWithRetry'
import type { PartiesTexts } from './messages/background/en'

const growth: Record<Language, () => Promise<PartiesTexts>> = {
  en: () => importWithRetry(() => import('./messages/background/en')).then((module) => module.growth),
  fr: () => importWithRetry(() => import('./messages/background/fr')).then((module) => module.growth),
  ru: () => importWithRetry(() => import('./messages/background/ru')).then((module) => module.growth),
}

/** @returns what is said of the Parties over time, which stands with the words of the background */
export const loadParties = (language: Language): Promise<PartiesTexts> => growth[language]()
