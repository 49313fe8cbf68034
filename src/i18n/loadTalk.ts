import type { Language } from '@/domain/language'
import { importWithRetry } from '@/platform/importWithRetry'
import { loadBackground, type Background } from './loadBackground'
import { loadMessages } from './loadMessages'
import type { PresentationTexts } from './messages/present/en'
import type { TalkKey, TalkMessages } from './messages/talk/en'

const talk: Record<Language, () => Promise<TalkMessages>> = {
  en: () => importWithRetry(() => import('./messages/talk/en')).then((module) => module.talk),
  fr: () => importWithRetry(() => import('./messages/talk/fr')).then((module) => module.talk),
  ru: () => importWithRetry(() => import('./messages/talk/ru')).then((module) => module.talk),
}

const present: Record<Language, () => Promise<PresentationTexts>> = {
  en: () => importWithRetry(() => import('./messages/present/en')).then((module) => module.present),
  fr: () => importWithRetry(() => import('./messages/present/fr')).then((module) => module.present),
  ru: () => importWithRetry(() => import('./messages/present/ru')).then((module) => module.present),
}

/** @returns what the presentation says of itself */
export const loadPresent = (language: Language): Promise<PresentationTexts> => present[language]()

/** Headlines and notes under the numbers of their steps, and every line under the id of its claim. */
export type TalkTexts = Readonly<Record<TalkKey, string>> & Background

/** @returns all that the talk says in a language, which is asked for only when somebody presents */
export async function loadTalk(language: Language): Promise<TalkTexts> {
  const [background, messages, { timelineTitle }] = await Promise.all([
    loadBackground(language),
    talk[language](),
    loadMessages(language),
  ])
  // What other parts of the page say, too, has its one home there.
  return { ...background, ...messages, 'headline.5': timelineTitle, 'safety-topics': background.agenda }
}
