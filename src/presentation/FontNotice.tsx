import { useEffect, useState } from 'react'
import type { Language } from '@/domain/edition'
import { fontInTime, showOwnFont } from '@/platform/ownFont'
import { talkTranslator, type TalkLocale } from './talkLocale'
import styles from './SpeakerConsole.module.css'

/** Tells the speaker that the slides use the fallback font: the font of their language has not loaded in time. */
export function FontNotice({ language, locale }: { readonly language: Language; readonly locale: TalkLocale }) {
  const [missing, setMissing] = useState(false)
  useEffect(
    function watchFont() {
      let current = true
      const loading = showOwnFont()
      const report = (there: boolean) => current && setMissing(!there)
      void fontInTime(loading).then(report)
      // The font may still load later.
      void loading.then((there) => there && report(there))
      return () => {
        current = false
      }
    },
    [language],
  )
  return (
    missing && (
      <p className={styles.window} role="status">
        {talkTranslator(locale)('check.fonts.attention')}
      </p>
    )
  )
}
