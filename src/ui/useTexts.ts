import { useCallback } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadTexts, type Texts } from '@/i18n/texts'
import { useLazy } from './useLazy'

/** @returns the texts in the language shown, when they are `wanted` and loaded, whether that failed, and a retry */
export function useTexts<Name extends keyof Texts>(name: Name, wanted = true) {
  const { language } = useLanguage()
  const { View: texts, ...rest } = useLazy(
    useCallback(() => loadTexts(name, language), [name, language]),
    wanted,
  )
  return { texts, ...rest }
}
