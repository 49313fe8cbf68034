import type { Language } from '@/domain/language'
import { again } from '@/platform/again'
import type { BackgroundWords, Headings, NoticeWords, SourceWords } from './messages/background/en'

/** The facts that are words, and what stands over them. */
export type Background = BackgroundWords & Headings

interface BackgroundModule {
  readonly background: BackgroundWords
  readonly headings: Headings
  readonly sources: SourceWords
  readonly notices: NoticeWords
}

const background: Record<Language, () => Promise<BackgroundModule>> = {
  en: () => again(() => import('./messages/background/en')),
  fr: () => again(() => import('./messages/background/fr')),
  ru: () => again(() => import('./messages/background/ru')),
}

/** @returns the words of the background, which are asked for only when somebody opens it */
export async function loadBackground(language: Language): Promise<Background> {
  const { background: facts, headings } = await background[language]()
  return { ...facts, ...headings }
}

/** @returns what is said of the sources, which is asked for only when somebody wants to know one */
export const loadSources = async (language: Language): Promise<SourceWords> => (await background[language]()).sources

/** @returns what a notice says */
export const loadNotices = async (language: Language): Promise<NoticeWords> => (await background[language]()).notices
