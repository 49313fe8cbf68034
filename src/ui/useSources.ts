import { useCallback } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadSources } from '@/i18n/loadBackground'
import { useLazy } from './useLazy'

/** @returns what is said of the sources in the language shown, once it has come */
export function useSources() {
  const { language } = useLanguage()
  return useLazy(useCallback(() => loadSources(language), [language]))
}
