import { useCallback } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadSources } from '@/i18n/loadBackground'
import { useUpgrade } from './useUpgrade'

/** @returns what is said of the sources in the language shown, once it has come */
export function useSources() {
  const { language } = useLanguage()
  return useUpgrade(useCallback(() => loadSources(language), [language]))
}
