import { useCallback } from 'react'
import { steps } from '@/data/talk'
import type { Language } from '@/domain/language'
import type { TalkPosition } from '@/domain/talkPosition'
import { stepsOn } from '@/domain/talkNavigation'
import { stepAt } from '@/domain/talk'
import { format, type Values } from '@/i18n/format'
import { loadSources } from '@/i18n/loadBackground'
import { loadParties } from '@/i18n/loadParties'
import { loadPresent, loadTalk, type TalkTexts } from '@/i18n/loadTalk'
import { loadMessages } from '@/i18n/loadMessages'
import type { LocaleMessages } from '@/i18n/translator'
import type { PartiesTexts, SourceTexts } from '@/i18n/messages/background/en'
import type { PresentKey, PresentationTexts } from '@/i18n/messages/present/en'
import { originOf, type StepOrigin } from '@/i18n/stepOrigin'
import { useLazy } from '@/ui/useLazy'

/** All that the presentation says in one language. */
export interface TalkLocale {
  readonly localeMessages: LocaleMessages
  readonly talk: TalkTexts
  readonly present: PresentationTexts
  /** Of the chart of the Parties over time. */
  readonly growth: PartiesTexts
  /** Of what came later, and of sources. */
  readonly sources: SourceTexts
}

/** @returns all that the presentation says in a language */
export async function loadTalkLocale(language: Language): Promise<TalkLocale> {
  const [messages, talk, present, growth, sources] = await Promise.all([
    loadMessages(language),
    loadTalk(language),
    loadPresent(language),
    loadParties(language),
    loadSources(language),
  ])
  return { localeMessages: { language, messages }, talk, present, growth, sources }
}

/** @returns the words of a language, or the last ones until these have come; nothing before the first */
export function useTalkLocale(language: Language) {
  const load = useCallback(() => loadTalkLocale(language), [language])
  const { View: locale, failed, retry } = useLazy(load)
  return { locale, failed, retry }
}

/** @returns what the step of a place rests on; `null` for one of the press release */
export const originAt = (position: TalkPosition, locale: TalkLocale): StepOrigin | null =>
  originOf(stepAt(position, steps).layout, locale, locale.localeMessages)

/** @returns which of its steps the talk shows: by its number on the route, or by its name where it is on none */
export const stepName = (position: TalkPosition, locale: TalkLocale): string =>
  originAt(position, locale)?.name ??
  talkTranslator(locale)('step', { step: position.step, steps: stepsOn(steps, 'full').length - 1 })

/** @returns `tell`, which gives a message of the presentation as one string */
export const talkTranslator =
  ({ present, localeMessages }: TalkLocale) =>
  (key: PresentKey, values?: Values): string =>
    format(present[key], localeMessages.language, values)
