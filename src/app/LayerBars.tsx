import { asOfRange } from '@/domain/asOfDate'
import type { ChangeView, View } from '@/domain/view'
import { DateBar } from '@/features/dates/DateBar'
import { LaterBar } from '@/features/later/LaterBar'
import type { DayTexts, Texts } from '@/i18n/texts'
import styles from './LayerBars.module.css'

interface LayerBarsProps {
  readonly view: View
  readonly texts: { readonly day: DayTexts['day']; readonly sources: Texts['sources'] }
  readonly dating: boolean
  readonly onDating: (dating: boolean) => void
  readonly onChange: ChangeView
}

/** Bars above the panels: the choice of a day, and the notice that later developments are shown. */
export const LayerBars = ({ view, texts, dating, onDating, onChange }: LayerBarsProps) => (
  <div className={styles.bars}>
    {asOfRange && (dating || view.asat) && (
      <DateBar
        range={asOfRange}
        day={view.asat}
        facets={view}
        texts={texts.day}
        onChange={(patch, history) => {
          // A bar that the URL has opened stays open when the slider reaches the month of the edition.
          onDating(true)
          onChange(patch, history)
        }}
        onClose={() => onDating(false)}
      />
    )}
    {view.later && <LaterBar texts={texts.sources} onClose={() => onChange({ later: false })} />}
  </div>
)
