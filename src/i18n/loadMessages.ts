import type { Language } from '@/domain/language'
import { importWithRetry } from '@/platform/importWithRetry'
import type { Messages } from './messages/en'

const messages: Record<Language, () => Promise<Messages>> = {
  en: () => importWithRetry(() => import('./messages/en')).then((module) => module.en),
  fr: () => importWithRetry(() => import('./messages/fr')).then((module) => module.fr),
  ru: () => importWithRetry(() => import('./messages/ru')).then((module) => module.ru),
}

/** @returns the messages of a language; each language is a chunk of its own */
export const loadMessages = (language: Language): Promise<Messages> => messages[language]()
