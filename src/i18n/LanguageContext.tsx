import { createContext, use } from 'react'
import type { Language } from '@/domain/language'
import type { MessageKey, Messages } from './messages/en'
import { plain, type Values } from './template'

/** What a view needs to speak: the language and its messages. */
export interface Speech {
  readonly language: Language
  readonly messages: Messages
}

const SpeechContext = createContext<Speech | null>(null)

export const LanguageProvider = SpeechContext.Provider

/**
 * @returns the language shown and `say`, which gives a message as one string
 * @throws outside a `LanguageProvider`
 */
export function useLanguage() {
  const speech = use(SpeechContext)
  if (!speech) throw new Error('useLanguage needs a LanguageProvider above it.')
  const { language, messages } = speech
  const say = (key: MessageKey, values?: Values) => plain(messages[key], language, values)
  return { language, messages, say }
}
