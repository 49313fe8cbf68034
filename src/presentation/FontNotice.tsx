import { useEffect, useState } from 'react'
import type { Language } from '@/domain/edition'
import { fontInTime, showOwnFont } from '@/platform/ownFont'
import { talkTranslator, type TalkLocale } from './talkLocale'
import styles from './SpeakerConsole.module.css'

interface FontNoticeProps {
  readonly audienceLanguage: Language
  readonly locale: TalkLocale
}

/** @returns whether the slides use the fallback font, because the font of their language has not loaded in time */
function useFontMissing(audienceLanguage: Language): boolean {
  const [missing, setMissing] = useState(false)
  useEffect(
    function watchFont() {
      let current = true
      const loading = showOwnFont()
      const tTalk = (there: boolean) => current && setMissing(!there)
      void fontInTime(loading).then(tTalk)
      // The font may still load later.
      void loading.then((there) => there && tTalk(there))
      return () => {
        current = false
      }
    },
    [audienceLanguage],
  )
  return missing
}

/** Tells the speaker that the slides use the fallback font. */
export function FontNotice({ audienceLanguage, locale }: FontNoticeProps) {
  const missing = useFontMissing(audienceLanguage)
  return (
    missing && (
      <p className={styles.window} role="status">
        {talkTranslator(locale)('check.fonts.attention')}
      </p>
    )
  )
}
