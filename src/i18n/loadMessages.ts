import type { Language } from '@/domain/language'
import { again } from '@/platform/again'
import type { BackgroundWords } from './messages/background/en'
import type { Messages } from './messages/en'

const messages: Record<Language, () => Promise<Messages>> = {
  en: () => again(() => import('./messages/en')).then((module) => module.en),
  fr: () => again(() => import('./messages/fr')).then((module) => module.fr),
  ru: () => again(() => import('./messages/ru')).then((module) => module.ru),
}

const background: Record<Language, () => Promise<BackgroundWords>> = {
  en: () => again(() => import('./messages/background/en')).then((module) => module.background),
  fr: () => again(() => import('./messages/background/fr')).then((module) => module.background),
  ru: () => again(() => import('./messages/background/ru')).then((module) => module.background),
}

/** @returns the messages of a language; each language is a chunk of its own */
export const loadMessages = (language: Language): Promise<Messages> => messages[language]()

/** @returns the words of the background, which are asked for only when somebody opens it */
export const loadBackground = (language: Language): Promise<BackgroundWords> => background[language]()
