import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import { countryIds } from '@/domain/country'
import { widestScript } from '@/i18n/widestScript'
import { nothingHovered } from '@/domain/view'
import { forTalk } from '@/exports/exportContext'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { Handout } from './Handout'
import { highlightAttributes } from '@/ui/highlight'
import { SpeakerPack } from './SpeakerPack'
import { loadPrintFont } from './printFont'
import type { PrintProps } from './printMessages'
import styles from './Print.module.css'

export type PrintKind = 'handout' | 'pack'

export interface PrintViewProps extends PrintProps {
  readonly kind: PrintKind
  /** Called after the request to print, with whether the browser accepted it. */
  readonly onPrinted: (done: boolean) => void
  readonly onDone: () => void
}

/** The keys of the browser's print command, which prints the same view again. */
const isPrintKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  ctrlKey || metaKey || key === 'Control' || key === 'Meta'

/** The view that is printed instead of the page. It opens the print dialog and stays until the next press or key. */
export function PrintView({ kind, context, texts, onPrinted, onDone }: PrintViewProps) {
  const leave = useEffectEvent((event: Event) => {
    if (!(event instanceof KeyboardEvent && isPrintKey(event))) onDone()
  })
  const printed = useEffectEvent(onPrinted)
  const loadFont = useEffectEvent(() => loadPrintFont(kind === 'pack' ? widestScript : context.translator.language))
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
  const [Printed, { translator, view }] = kind === 'pack' ? [SpeakerPack, forTalk(context)] : [Handout, context]
  // Paper shows no pinned item, and the speaker pack shows all members, whatever the filter of the page is.
  const shown = kind === 'pack' ? countryIds : context.shown
  const marks = highlightAttributes({ ...view, country: null, event: null }, shown, nothingHovered)
  return createPortal(
    <LanguageProvider value={translator}>
      <div className={styles.print} lang={translator.language} {...marks}>
        <Printed context={context} texts={texts} />
      </div>
    </LanguageProvider>,
    document.body,
  )
}
