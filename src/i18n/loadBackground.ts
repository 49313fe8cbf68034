import type { Language } from '@/domain/language'
import { importWithRetry } from '@/platform/importWithRetry'
import type { BackgroundTexts, Headings, NoticeTexts, SourceTexts } from './messages/background/en'

/** The facts that are words, and what stands over them. */
export type Background = BackgroundTexts & Headings

interface BackgroundModule {
  readonly background: BackgroundTexts
  readonly headings: Headings
  readonly sources: SourceTexts
  readonly notices: NoticeTexts
}

const background: Record<Language, () => Promise<BackgroundModule>> = {
  en: () => importWithRetry(() => import('./messages/background/en')),
  fr: () => importWithRetry(() => import('./messages/background/fr')),
  ru: () => importWithRetry(() => import('./messages/background/ru')),
}

/** @returns the words of the background, which are asked for only when somebody opens it */
export async function loadBackground(language: Language): Promise<Background> {
  const { background: facts, headings } = await background[language]()
  return { ...facts, ...headings }
}

/** @returns what is said of the sources, which is asked for only when somebody wants to know one */
export const loadSources = async (language: Language): Promise<SourceTexts> => (await background[language]()).sources

/** @returns what a notice says */
export const loadNotices = async (language: Language): Promise<NoticeTexts> => (await background[language]()).notices
