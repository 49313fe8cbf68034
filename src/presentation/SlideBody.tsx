import type { ReactNode } from 'react'
import { claimOf } from '@/domain/claims'
import type { EventId, LineId } from '@/domain/edition'
import { stepAt } from '@/domain/talk'
import { isCited, lines } from '@/domain/talkLines'
import type { TalkPosition } from '@/domain/talkPosition'
import { steps } from '@/domain/talkSteps'
import type { View } from '@/domain/view'
import { MessageText } from '@/ui/Message'
import { Legend } from './Legend'
import { SlideParties } from './SlideParties'
import { SlideLater } from './SlideLater'
import { SlideTimeline } from './SlideTimeline'
import { talkTranslator, type TalkLocale } from './talkLocale'
import styles from './SlideBody.module.css'
import slideStyles from './Slide.module.css'

/** The interactive views that the page passes to the presentation. */
export interface Slots {
  readonly map: (options: {
    readonly fontSize: number
    readonly live: boolean
    readonly meetings: boolean
  }) => ReactNode
  readonly tiles: ReactNode
  /** The tiles as one row of names. */
  readonly row: ReactNode
  readonly matrix: ReactNode
  readonly card: ReactNode
}

/** A slide, in the languages and with the views of the page. */
export interface SlideProps {
  readonly position: TalkPosition
  readonly view: View
  readonly locale: TalkLocale
  readonly slots: Slots
  /** True if the map may become interactive; the map of a thumbnail is only a drawing. */
  readonly live: boolean
  /** The QR code of the page, in the corner of the slides that have space for it. */
  readonly qr: ReactNode
  readonly onEvent: (event: EventId) => void
}

/** Font size of the names on the map, in pixels of the slide. */
const mapType = 28

/** The main view of a step. */
export function SlideBody({ position, view, locale, slots, live, qr, onEvent }: SlideProps) {
  const { talk } = locale
  const tTalk = talkTranslator(locale)
  const step = stepAt(position, steps)

  const line = (id: LineId) => (
    <span data-claim={claimOf(id).value === 'words' ? id : undefined}>
      <MessageText text={talk[id]} />
    </span>
  )
  const list = (ids: readonly LineId[] = []) => (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>{line(id)}</li>
      ))}
    </ul>
  )
  const map =
    view.map === 'boundaries'
      ? slots.map({ fontSize: mapType, live, meetings: step.layout === 'decision' })
      : slots.tiles
  /** Adds the members in one row below a view that does not show them. */
  const withRow = (leading: ReactNode) => (
    <>
      {leading}
      <div className={slideStyles.row}>{slots.row}</div>
    </>
  )

  switch (step.layout) {
    case 'title':
      return withRow(
        <div className={styles.title}>
          {lines.title?.map((id) => (
            <p key={id} className={styles.news}>
              {line(id)}
            </p>
          ))}
          {qr}
        </div>,
      )
    case 'columns':
      if (position.part === 2) return <div className={styles.map}>{map}</div>
      return withRow(
        <div className={styles.columns}>
          {lines.columns?.map(({ title, lines: said }) => (
            <section key={title}>
              <h2>{tTalk(title)}</h2>
              {list(said)}
            </section>
          ))}
        </div>,
      )
    case 'map':
      return (
        <div className={styles.map}>
          {map}
          <Legend channels={step.channels} />
        </div>
      )
    case 'matrix':
      return withRow(<div className={styles.matrix}>{slots.matrix}</div>)
    case 'timeline':
      return withRow(<SlideTimeline event={view.event} onEvent={onEvent} focus="told" />)
    case 'decision':
      return (
        <div className={styles.decision}>
          <div className={styles.texts}>
            {list(lines.decision)}
            {lines.agenda && (
              <h2>
                <MessageText text={talk[lines.agenda.title]} />
              </h2>
            )}
            {list(lines.agenda?.lines)}
          </div>
          <div className={styles.map}>{map}</div>
        </div>
      )
    case 'cards':
      return withRow(
        <ol className={styles.cards}>
          {lines.cards?.map((id) => (
            <li key={id}>{line(id)}</li>
          ))}
        </ol>,
      )
    case 'outlook':
      return withRow(
        <>
          <SlideTimeline event={view.event} onEvent={onEvent} focus="scheduled" />
          <ul className={styles.list}>
            {lines.outlook?.map((id) => (
              <li key={id}>{isCited(id) ? <cite>{line(id)}</cite> : line(id)}</li>
            ))}
          </ul>
        </>,
      )
    case 'parties':
      return <SlideParties texts={locale.history} />
    case 'later':
      return <SlideLater texts={locale.sources} />
    case 'summary':
      return withRow(
        <div className={styles.title}>
          {list(lines.summary)}
          {qr}
        </div>,
      )
  }
}
