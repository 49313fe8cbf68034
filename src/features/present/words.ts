import { useCallback } from 'react'
import { steps } from '@/data/talk'
import type { Language } from '@/domain/language'
import type { Place } from '@/domain/place'
import { isOptional, stepsOn } from '@/domain/route'
import { plain, type Values } from '@/i18n/template'
import { loadGrowth } from '@/i18n/loadGrowth'
import { loadPresent, loadTalk, type TalkWords } from '@/i18n/loadTalk'
import { loadMessages } from '@/i18n/loadMessages'
import type { Speech } from '@/i18n/speaker'
import type { GrowthWords } from '@/i18n/messages/background/en'
import type { PresentKey, PresentWords } from '@/i18n/messages/present/en'
import { useUpgrade } from '@/ui/useUpgrade'

/** All that the presentation says in one language. */
export interface Voice {
  readonly speech: Speech
  readonly talk: TalkWords
  readonly present: PresentWords
  /** Of the chart of the Parties over time. */
  readonly growth: GrowthWords
}

/** @returns all that the presentation says in a language */
export async function loadVoice(language: Language): Promise<Voice> {
  const [messages, talk, present, growth] = await Promise.all([
    loadMessages(language),
    loadTalk(language),
    loadPresent(language),
    loadGrowth(language),
  ])
  return { speech: { language, messages }, talk, present, growth }
}

/** @returns the words of a language, or the last ones until these have come; nothing before the first */
export function useVoice(language: Language) {
  const load = useCallback(() => loadVoice(language), [language])
  const { View: voice, failed, retry } = useUpgrade(load)
  return { voice, failed, retry }
}

/** @returns which of its steps the talk shows: by its number on the route, or by its name where it is on none */
export const stepName = (place: Place, voice: Voice): string =>
  isOptional(place, steps)
    ? voice.growth.aboutGrowth
    : tellerOf(voice)('step', { step: place.step, steps: stepsOn(steps, 'full').length - 1 })

/** @returns `tell`, which gives a message of the presentation as one string */
export const tellerOf =
  ({ present, speech }: Voice) =>
  (key: PresentKey, values?: Values): string =>
    plain(present[key], speech.language, values)
