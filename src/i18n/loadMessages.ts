import type { Language } from '@/domain/language'
import { again } from '@/platform/again'
import type { BackgroundWords, Headings } from './messages/background/en'
import type { Messages } from './messages/en'

const messages: Record<Language, () => Promise<Messages>> = {
  en: () => again(() => import('./messages/en')).then((module) => module.en),
  fr: () => again(() => import('./messages/fr')).then((module) => module.fr),
  ru: () => again(() => import('./messages/ru')).then((module) => module.ru),
}

/** The facts that are words, and what stands over them. */
export type Background = BackgroundWords & Headings

const both = (module: { readonly background: BackgroundWords; readonly headings: Headings }): Background => ({
  ...module.background,
  ...module.headings,
})

const background: Record<Language, () => Promise<Background>> = {
  en: () => again(() => import('./messages/background/en')).then(both),
  fr: () => again(() => import('./messages/background/fr')).then(both),
  ru: () => again(() => import('./messages/background/ru')).then(both),
}

/** @returns the messages of a language; each language is a chunk of its own */
export const loadMessages = (language: Language): Promise<Messages> => messages[language]()

/** @returns the words of the background, which are asked for only when somebody opens it */
export const loadBackground = (language: Language): Promise<Background> => background[language]()
