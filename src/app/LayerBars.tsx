import type { EventId } from '@/data/events'
import type { ChangeView, View } from '@/domain/view'
import { DateBar } from '@/features/dates/DateBar'
import { LaterBar } from '@/features/later/LaterBar'
import type { SourceTexts } from '@/i18n/messages/background/en'
import type { DayMessages } from '@/i18n/messages/day/en'
import styles from './LayerBars.module.css'

interface BeyondBarsProps {
  readonly view: View<EventId>
  readonly texts: { readonly day: DayMessages['day']; readonly sources: SourceTexts }
  readonly dating: boolean
  readonly onDating: (dating: boolean) => void
  readonly onChange: ChangeView<EventId>
}

/** Above the panels: the choice of a day, and that later developments are shown. */
export const LayerBars = ({ view, texts, dating, onDating, onChange }: BeyondBarsProps) => (
  <div className={styles.bars}>
    {(dating || view.asat) && (
      <DateBar
        day={view.asat}
        facets={view}
        texts={texts.day}
        onChange={(patch, history) => {
          // Opened by its address, it stays when the slider comes to the month of the press release.
          onDating(true)
          onChange(patch, history)
        }}
        onClose={() => onDating(false)}
      />
    )}
    {view.later && <LaterBar texts={texts.sources} onClose={() => onChange({ later: false })} />}
  </div>
)
