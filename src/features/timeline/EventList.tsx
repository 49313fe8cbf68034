import type { EventId } from '@/domain/edition'
import { events, isDated, isDecided, isTitled } from '@/domain/events'
import { toIso } from '@/domain/partialDate'
import { useLanguage } from '@/i18n/LanguageContext'
import { formatDateShort } from '@/i18n/dates'
import { share, slotOf } from '@/drawings/timeline/timelineScale'
import { Message } from '@/ui/Message'
import styles from './Timeline.module.css'

export interface EventListProps {
  readonly event: EventId | null
  readonly onPick: (event: EventId) => void
}

/** The events in order: the labels of the strip on a wide screen, else a plain list. */
export function EventList({ event, onPick }: EventListProps) {
  const { t, language } = useLanguage()
  return (
    <ol className={styles.list}>
      {events.map(({ id, date, kind, tense }) => {
        const { from, to, row, align } = slotOf[id]
        return (
          <li
            key={id}
            data-item={id}
            data-row={row}
            data-align={align}
            data-tense={tense}
            style={{ '--from': share(from), '--width': share(to - from) }}
          >
            <button type="button" aria-pressed={id === event} onClick={() => onPick(id)}>
              <strong>
                {isDated(id) && (
                  <time dateTime={toIso(date)} data-claim={id}>
                    {formatDateShort(date, language)}
                  </time>
                )}
                {kind !== 'milestone' && isDated(id) && <span> · </span>}
                {isTitled(id) && <span>{t(id)}</span>}
              </strong>
              <span> </span>
              <span>
                <Message of={`${id}.what`} inert />
                {isDecided(id) && (
                  <>
                    <span> </span>
                    <b>{t(`${id}.decided`)}</b>
                  </>
                )}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
