import { useCallback } from 'react'
import type { Language } from '@/domain/language'
import { plain, type Values } from '@/i18n/template'
import { loadPresent, loadTalk, type TalkWords } from '@/i18n/loadTalk'
import { loadMessages } from '@/i18n/loadMessages'
import type { Speech } from '@/i18n/speaker'
import type { PresentKey, PresentWords } from '@/i18n/messages/present/en'
import { useUpgrade } from '@/ui/useUpgrade'

/** All that the presentation says in one language. */
export interface Voice {
  readonly speech: Speech
  readonly talk: TalkWords
  readonly present: PresentWords
}

/** @returns all that the presentation says in a language */
export async function loadVoice(language: Language): Promise<Voice> {
  const [messages, talk, present] = await Promise.all([
    loadMessages(language),
    loadTalk(language),
    loadPresent(language),
  ])
  return { speech: { language, messages }, talk, present }
}

/** @returns the words of a language, or the last ones until these have come; nothing before the first */
export function useVoice(language: Language) {
  const load = useCallback(() => loadVoice(language), [language])
  const { View: voice, failed, retry } = useUpgrade(load)
  return { voice, failed, retry }
}

/** @returns `tell`, which gives a message of the presentation as one string */
export const tellerOf =
  ({ present, speech }: Voice) =>
  (key: PresentKey, values?: Values): string =>
    plain(present[key], speech.language, values)
