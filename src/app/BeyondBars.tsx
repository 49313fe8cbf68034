import type { EventId } from '@/data/events'
import type { ChangeView, View } from '@/domain/view'
import { DayBar } from '@/features/day/DayBar'
import { LaterBar } from '@/features/later/LaterBar'
import type { SourceWords } from '@/i18n/messages/background/en'
import type { DayMessages } from '@/i18n/messages/day/en'
import styles from './BeyondBars.module.css'

interface BeyondBarsProps {
  readonly view: View<EventId>
  readonly words: { readonly day: DayMessages['day']; readonly sources: SourceWords }
  readonly dating: boolean
  readonly onDating: (dating: boolean) => void
  readonly onChange: ChangeView<EventId>
}

/** Above the panels: the choice of a day, and that later developments are shown. */
export const BeyondBars = ({ view, words, dating, onDating, onChange }: BeyondBarsProps) => (
  <div className={styles.bars}>
    {(dating || view.asat) && (
      <DayBar
        day={view.asat}
        facets={view}
        words={words.day}
        onChange={(patch, history) => {
          // Opened by its address, it stays when the slider comes to the month of the press release.
          onDating(true)
          onChange(patch, history)
        }}
        onClose={() => onDating(false)}
      />
    )}
    {view.later && <LaterBar words={words.sources} onClose={() => onChange({ later: false })} />}
  </div>
)
