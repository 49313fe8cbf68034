import { events, type EventId } from '@/data/events'
import { toIso } from '@/domain/partialDate'
import { TimelineDrawing } from '@/drawings/timeline/TimelineDrawing'
import { formatDateShort } from '@/i18n/dates'
import { useLanguage } from '@/i18n/LanguageContext'
import { Message } from '@/ui/Message'
import styles from './SlideTimeline.module.css'

interface RoomTimelineProps {
  readonly event: EventId | null
  readonly onEvent: (event: EventId) => void
  /** The meetings that were held, as a rising line, or what was scheduled. */
  readonly focus: 'meetings' | 'scheduled'
}

/** Units of the strip's drawing across the room: its marks are then large enough for the last row. */
const across = 800

/** The strip of the timeline, and in words the events that a step is about. */
export function SlideTimeline({ event, onEvent, focus }: RoomTimelineProps) {
  const { t, language } = useLanguage()
  const told = events.filter(({ kind, tense }) =>
    focus === 'meetings' ? kind === 'council-meeting' : tense === 'scheduled',
  )
  return (
    <section aria-label={t('timeline')} className={styles.timeline} data-focus={focus}>
      <svg viewBox={`0 0 ${across} 28`} className={styles.strip} aria-hidden="true">
        <TimelineDrawing />
      </svg>
      <ol className={styles.events}>
        {told.map(({ id, date, kind, tense }) => (
          <li key={id} data-tense={tense}>
            <button type="button" aria-pressed={id === event} data-item={id} onClick={() => onEvent(id)}>
              <strong>
                {kind !== 'project' && (
                  <time dateTime={toIso(date)} data-claim={id}>
                    {formatDateShort(date, language)}
                  </time>
                )}
                <span>{isTold(id) && t(id)}</span>
              </strong>
              {focus === 'meetings' && (
                <span>
                  <Message of={`${id}.what`} inert />
                  {id === 'meeting-2016' && <span>{` ${t('meeting-2016.decided')}`}</span>}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

const isTold = (id: EventId): id is Exclude<EventId, 'adopted' | 'in-force'> => id !== 'adopted' && id !== 'in-force'
