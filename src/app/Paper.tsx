import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import { countryIds } from '@/domain/country'
import { noFilter } from '@/domain/filter'
import { nothingHovered } from '@/domain/view'
import { inTalk, type Handover } from '@/features/share/handover'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { Handout } from './Handout'
import { marksOf } from './marks'
import { Pack } from './Pack'
import { loadPaperFont } from './paperFont'
import type { PaperWords } from './paperWords'
import styles from './Paper.module.css'

export type PaperKind = 'handout' | 'pack'

export interface PaperProps {
  readonly kind: PaperKind
  readonly handover: Handover
  readonly words: PaperWords
  /** The browser was asked to print, or could not be. */
  readonly onPrinted: (done: boolean) => void
  readonly onDone: () => void
}

/** The keys of the browser's own print command, which prints the same again. */
const isPrintKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  ctrlKey || metaKey || key === 'Control' || key === 'Meta'

/** What is printed instead of the page. It opens the print dialog, and stays until somebody turns to the page again. */
export function Paper({ kind, handover, words, onPrinted, onDone }: PaperProps) {
  const leave = useEffectEvent((event: Event) => {
    if (!(event instanceof KeyboardEvent && isPrintKey(event))) onDone()
  })
  const printed = useEffectEvent(onPrinted)
  const loadFont = useEffectEvent(() => loadPaperFont(kind === 'pack' ? 'ru' : handover.speaker.language))
  useEffect(function printWhenWhole() {
    let current = true
    const print = async () => {
      await loadFont()
      if (!current) return
      try {
        window.print()
        printed(true)
      } catch {
        printed(false)
      }
      for (const sign of ['pointerdown', 'keydown']) document.addEventListener(sign, leave)
    }
    void print()
    return () => {
      current = false
      for (const sign of ['pointerdown', 'keydown']) document.removeEventListener(sign, leave)
    }
  }, [])
  const { speaker, view, shown } = kind === 'pack' ? inTalk(handover) : handover
  // What is pinned is said nowhere on paper, and the pack tells of all nine, whatever the page is filtered to.
  const unpinned = { ...view, country: null, event: null }
  const marks =
    kind === 'handout'
      ? marksOf(unpinned, shown, nothingHovered)
      : marksOf({ ...unpinned, ...noFilter }, countryIds, nothingHovered)
  return createPortal(
    <LanguageProvider value={speaker}>
      <div className={styles.paper} lang={speaker.language} {...marks}>
        {kind === 'handout' ? (
          <Handout handover={handover} words={words} />
        ) : (
          <Pack handover={handover} words={words} />
        )}
      </div>
    </LanguageProvider>,
    document.body,
  )
}
