import { createContext, use } from 'react'
import { speakerOf, type Speech } from './speaker'

const SpeechContext = createContext<Speech | null>(null)

export const LanguageProvider = SpeechContext.Provider

/**
 * @returns who speaks the language shown
 * @throws outside a `LanguageProvider`
 */
export function useLanguage() {
  const speech = use(SpeechContext)
  if (!speech) throw new Error('useLanguage needs a LanguageProvider above it.')
  return speakerOf(speech)
}
