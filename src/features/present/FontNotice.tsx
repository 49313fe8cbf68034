import { useEffect, useState } from 'react'
import type { Language } from '@/domain/language'
import { fontInTime, showOwnFont } from '@/platform/ownFont'
import { tellerOf, type Voice } from './words'
import styles from './Console.module.css'

interface FontNoticeProps {
  readonly room: Language
  readonly voice: Voice
}

/** @returns whether the room's language is set in the stand-in, because the page's font has not come in time */
function useFontMissing(room: Language): boolean {
  const [missing, setMissing] = useState(false)
  useEffect(
    function watchFont() {
      let current = true
      const loading = showOwnFont()
      const tell = (there: boolean) => current && setMissing(!there)
      void fontInTime(loading).then(tell)
      // It may come later.
      void loading.then((there) => there && tell(there))
      return () => {
        current = false
      }
    },
    [room],
  )
  return missing
}

/** Tells the speaker that the room is set in the stand-in. */
export function FontNotice({ room, voice }: FontNoticeProps) {
  const missing = useFontMissing(room)
  return (
    missing && (
      <p className={styles.window} role="status">
        {tellerOf(voice)('check.fonts.attention')}
      </p>
    )
  )
}
