import { useCallback } from 'react'
import { steps } from '@/domain/talkSteps'
import type { Language } from '@/domain/edition'
import type { TalkPosition } from '@/domain/talkPosition'
import { lastPosition } from '@/domain/talkNavigation'
import { stepAt } from '@/domain/talk'
import { format, type Values } from '@/i18n/format'
import { loadTalkTexts, loadTexts, type PresentationKey, type TalkTexts, type Texts } from '@/i18n/texts'
import type { LocaleMessages } from '@/i18n/translator'
import { originOf, type StepOrigin } from '@/i18n/stepOrigin'
import { useLazy } from '@/ui/useLazy'

/** All texts of the presentation in one language. */
export interface TalkLocale {
  readonly localeMessages: LocaleMessages
  readonly talk: TalkTexts
  readonly present: Texts['presentation']
  readonly history: Texts['history']
  readonly sources: Texts['sources']
}

export async function loadTalkLocale(language: Language): Promise<TalkLocale> {
  const [messages, talk, present, history, sources] = await Promise.all([
    loadTexts('page', language),
    loadTalkTexts(language),
    loadTexts('presentation', language),
    loadTexts('history', language),
    loadTexts('sources', language),
  ])
  return { localeMessages: { language, messages }, talk, present, history, sources }
}

/** @returns the texts of a language; until they are loaded, the previous ones, at first `null` */
export function useTalkLocale(language: Language) {
  const load = useCallback(() => loadTalkLocale(language), [language])
  const { View: locale, failed, retry } = useLazy(load)
  return { locale, failed, retry }
}

/** @returns the origin of the facts of a step; `null` for the source of the edition */
export const originAt = (position: TalkPosition, locale: TalkLocale): StepOrigin | null =>
  originOf(stepAt(position, steps).layout, locale, locale.localeMessages)

/** @returns the text of the button that leads back to a step */
export function backText(position: TalkPosition, locale: TalkLocale): string {
  const tTalk = talkTranslator(locale)
  const isTitle = stepAt(position, steps).layout === 'title'
  return isTitle ? tTalk('command.backToTitle') : tTalk('command.back', { step: position.step })
}

/** @returns the label of a step: its name if it is the title or has another origin, else its number on the route */
export function stepName(position: TalkPosition, locale: TalkLocale): string {
  const tTalk = talkTranslator(locale)
  if (stepAt(position, steps).layout === 'title') return tTalk('stepTitle')
  return (
    originAt(position, locale)?.name ?? tTalk('step', { step: position.step, steps: lastPosition(steps, 'full').step })
  )
}

/** @returns a function that formats a message of the presentation as one string */
export const talkTranslator =
  ({ present, localeMessages }: TalkLocale) =>
  (key: PresentationKey, values?: Values): string =>
    format(present[key], localeMessages.language, values)
