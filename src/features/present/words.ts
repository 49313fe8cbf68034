import { useCallback } from 'react'
import { steps } from '@/data/talk'
import type { Language } from '@/domain/language'
import type { Place } from '@/domain/place'
import { stepsOn } from '@/domain/route'
import { stepAt } from '@/domain/talk'
import { plain, type Values } from '@/i18n/template'
import { loadSources } from '@/i18n/loadBackground'
import { loadGrowth } from '@/i18n/loadGrowth'
import { loadPresent, loadTalk, type TalkWords } from '@/i18n/loadTalk'
import { loadMessages } from '@/i18n/loadMessages'
import type { Speech } from '@/i18n/speaker'
import type { GrowthWords, SourceWords } from '@/i18n/messages/background/en'
import type { PresentKey, PresentWords } from '@/i18n/messages/present/en'
import { originOf, type StepOrigin } from '@/i18n/stepOrigin'
import { useUpgrade } from '@/ui/useUpgrade'

/** All that the presentation says in one language. */
export interface Voice {
  readonly speech: Speech
  readonly talk: TalkWords
  readonly present: PresentWords
  /** Of the chart of the Parties over time. */
  readonly growth: GrowthWords
  /** Of what came later, and of sources. */
  readonly sources: SourceWords
}

/** @returns all that the presentation says in a language */
export async function loadVoice(language: Language): Promise<Voice> {
  const [messages, talk, present, growth, sources] = await Promise.all([
    loadMessages(language),
    loadTalk(language),
    loadPresent(language),
    loadGrowth(language),
    loadSources(language),
  ])
  return { speech: { language, messages }, talk, present, growth, sources }
}

/** @returns the words of a language, or the last ones until these have come; nothing before the first */
export function useVoice(language: Language) {
  const load = useCallback(() => loadVoice(language), [language])
  const { View: voice, failed, retry } = useUpgrade(load)
  return { voice, failed, retry }
}

/** @returns what the step of a place rests on; `null` for one of the press release */
export const originAt = (place: Place, voice: Voice): StepOrigin | null =>
  originOf(stepAt(place, steps).leads, voice, voice.speech)

/** @returns which of its steps the talk shows: by its number on the route, or by its name where it is on none */
export const stepName = (place: Place, voice: Voice): string =>
  originAt(place, voice)?.name ??
  tellerOf(voice)('step', { step: place.step, steps: stepsOn(steps, 'full').length - 1 })

/** @returns `tell`, which gives a message of the presentation as one string */
export const tellerOf =
  ({ present, speech }: Voice) =>
  (key: PresentKey, values?: Values): string =>
    plain(present[key], speech.language, values)
