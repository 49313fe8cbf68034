import { events, isDated, isDecided, isTitled } from '@/domain/events'
import { toldEvents } from '@/domain/talkSteps'
import type { EventId } from '@/domain/edition'
import { toIso } from '@/domain/partialDate'
import { TimelineDrawing } from '@/drawings/timeline/TimelineDrawing'
import { formatDateShort } from '@/i18n/dates'
import { useLanguage } from '@/i18n/LanguageContext'
import { Message } from '@/ui/Message'
import styles from './SlideTimeline.module.css'

interface SlideTimelineProps {
  readonly event: EventId | null
  readonly onEvent: (event: EventId) => void
  /** `told`: the events of the parts of the step, in a rising line; `scheduled`: the scheduled events. */
  readonly focus: 'told' | 'scheduled'
}

/** Width of the strip in units of its drawing; with so few units, the marks are readable from the last row. */
const across = 800

/** The strip of the timeline, and the events of the step as texts. */
export function SlideTimeline({ event, onEvent, focus }: SlideTimelineProps) {
  const { t, language } = useLanguage()
  const told = events.filter(({ id, tense }) => (focus === 'told' ? toldEvents.includes(id) : tense === 'scheduled'))
  return (
    <section aria-label={t('timeline')} className={styles.timeline} data-focus={focus}>
      <svg viewBox={`0 0 ${across} 28`} className={styles.strip} aria-hidden="true">
        <TimelineDrawing />
      </svg>
      <ol className={styles.events}>
        {told.map(({ id, date, tense }) => (
          <li key={id} data-tense={tense}>
            <button type="button" aria-pressed={id === event} data-item={id} onClick={() => onEvent(id)}>
              <strong>
                {isDated(id) && (
                  <time dateTime={toIso(date)} data-claim={id}>
                    {formatDateShort(date, language)}
                  </time>
                )}
                <span>{isTitled(id) && t(id)}</span>
              </strong>
              {focus === 'told' && (
                <span>
                  <Message of={`${id}.what`} inert />
                  {isDecided(id) && <span>{` ${t(`${id}.decided`)}`}</span>}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
