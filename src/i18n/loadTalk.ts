import type { Language } from '@/domain/language'
import { loadBackground } from './loadMessages'
import type { BackgroundWords } from './messages/background/en'
import type { TalkMessages } from './messages/talk/en'

const talk: Record<Language, () => Promise<TalkMessages>> = {
  en: () => import('./messages/talk/en').then((module) => module.talk),
  fr: () => import('./messages/talk/fr').then((module) => module.talk),
  ru: () => import('./messages/talk/ru').then((module) => module.talk),
}

/** Headlines and notes under the numbers of their steps, and every line under the id of its claim. */
export type TalkWords = TalkMessages & BackgroundWords

/** @returns all that the talk says in a language, which is asked for only when somebody presents */
export async function loadTalk(language: Language): Promise<TalkWords> {
  const [background, messages] = await Promise.all([loadBackground(language), talk[language]()])
  return { ...background, ...messages }
}
