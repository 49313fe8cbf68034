import { createContext, use } from 'react'
import { translatorOf, type LocaleMessages, type Translator } from './translator'

const LanguageContext = createContext<LocaleMessages | null>(null)

export const LanguageProvider = LanguageContext.Provider

/** One translator for each set of messages, so that a memo that depends on it is not computed again at each render. */
const translators = new WeakMap<LocaleMessages, Translator>()

/**
 * @returns the translator of the language shown
 * @throws outside a `LanguageProvider`
 */
export function useLanguage(): Translator {
  const localeMessages = use(LanguageContext)
  if (!localeMessages) throw new Error('useLanguage needs a LanguageProvider above it.')
  const translator = translators.get(localeMessages) ?? translatorOf(localeMessages)
  translators.set(localeMessages, translator)
  return translator
}
