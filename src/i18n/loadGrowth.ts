import type { Language } from '@/domain/language'
import { again } from '@/platform/again'
import type { GrowthWords } from './messages/background/en'

const growth: Record<Language, () => Promise<GrowthWords>> = {
  en: () => again(() => import('./messages/background/en')).then((module) => module.growth),
  fr: () => again(() => import('./messages/background/fr')).then((module) => module.growth),
  ru: () => again(() => import('./messages/background/ru')).then((module) => module.growth),
}

/** @returns what is said of the Parties over time, which stands with the words of the background */
export const loadGrowth = (language: Language): Promise<GrowthWords> => growth[language]()
