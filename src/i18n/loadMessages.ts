import type { Language } from '@/domain/language'
import { again } from '@/platform/again'
import type { Messages } from './messages/en'

const messages: Record<Language, () => Promise<Messages>> = {
  en: () => again(() => import('./messages/en')).then((module) => module.en),
  fr: () => again(() => import('./messages/fr')).then((module) => module.fr),
  ru: () => again(() => import('./messages/ru')).then((module) => module.ru),
}

/** @returns the messages of a language; each language is a chunk of its own */
export const loadMessages = (language: Language): Promise<Messages> => messages[language]()
