import { createContext, use } from 'react'
import { translatorOf, type LocaleMessages } from './translator'

const SpeechContext = createContext<LocaleMessages | null>(null)

export const LanguageProvider = SpeechContext.Provider

/**
 * @returns the translator of the language shown
 * @throws outside a `LanguageProvider`
 */
export function useLanguage() {
  const localeMessages = use(SpeechContext)
  if (!localeMessages) throw new Error('useLanguage needs a LanguageProvider above it.')
  return translatorOf(localeMessages)
}
