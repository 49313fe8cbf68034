import { useCallback } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadTexts } from '@/i18n/texts'
import { useLazy } from './useLazy'

/** @returns the texts about the sources in the language shown, when they are loaded */
export function useSources() {
  const { language } = useLanguage()
  return useLazy(useCallback(() => loadTexts('sources', language), [language]))
}
