import { memo, useRef } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { timelineClaims } from '@edition/timeline'
import { bandSlot, share } from '@/drawings/timeline/timelineScale'
import { TimelineDrawing } from '@/drawings/timeline/TimelineDrawing'
import { useLanguage } from '@/i18n/LanguageContext'
import { CitedValue } from '@/ui/CitedValue'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useEngagement } from '@/ui/useEngagement'
import { useLazy } from '@/ui/useLazy'
import { Message } from '@/ui/Message'
import { importWithRetry } from '@/platform/importWithRetry'
import { EventList, type EventListProps } from './EventList'
import styles from './Timeline.module.css'

const loadChart = () => importWithRetry(() => import('./TimelineChart')).then((module) => module.TimelineChart)

/** The strip of the events and the list of the events; memoised, because a filter changes nothing in it. */
export const Timeline = memo(function Timeline(list: EventListProps) {
  const { t, facts } = useLanguage()
  const panel = useRef<HTMLElement>(null)
  const { View: Chart, failed, retry } = useLazy(loadChart, useEngagement(panel))
  return (
    <section ref={panel} className={styles.timeline} aria-label={t('timeline')}>
      <header>
        <h2>
          <Message of="timelineTitle" />
        </h2>
        <CitedValue claims={[...timelineClaims, ...(facts?.['details'] ?? [])]}>{t('sources')}</CitedValue>
      </header>
      <div className={styles.strip}>
        <div className={styles.drawing} aria-hidden="true">
          {/* The chart draws the same as the drawing, so the drawing replaces a chart that fails. */}
          <ErrorBoundary fallback={<TimelineDrawing />}>{Chart ? <Chart /> : <TimelineDrawing />}</ErrorBoundary>
        </div>
        <p
          className={styles.band}
          style={{ '--from': share(bandSlot.from), '--width': share(bandSlot.to - bandSlot.from) }}
        >
          <Message of="bandAsAt" inert />
        </p>
        <EventList {...list} />
      </div>
      {failed && <PanelFailed onRetry={retry} />}
    </section>
  )
})
