import { useId, type ReactNode } from 'react'
import { claims } from '@/data/claims'
import { steps } from '@/data/talk'
import { lines } from '@/data/talkLines'
import type { EventId } from '@/data/events'
import type { TalkPosition } from '@/domain/talkPosition'
import { stepAt } from '@/domain/talk'
import type { View } from '@/domain/view'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { PatternScope, Patterns } from '@/ui/Patterns'
import { MessageText } from '@/ui/Message'
import { Legend } from './Legend'
import { SlideParties } from './SlideParties'
import { SlideLater } from './SlideLater'
import { SlideTimeline } from './SlideTimeline'
import type { Slots } from './slots'
import { originAt, stepName, talkTranslator, type TalkLocale } from './talkLocale'
import styles from './Slide.module.css'

interface SlideProps {
  readonly position: TalkPosition
  readonly view: View<EventId>
  readonly locale: TalkLocale
  readonly slots: Slots
  /** Whether its map may come alive; a thumbnail's is only drawn. */
  readonly live: boolean
  /** The code that leads to the briefing, in the corner of the steps that have room for it. */
  readonly qr: ReactNode
  readonly onEvent: (event: EventId) => void
}

/** Type of the names on a map, in pixels of the room. */
const mapType = 28

/** One step, laid out for a room: one view leads, under a large headline. */
export function Slide({ position, view, locale, slots, live, qr, onEvent }: SlideProps) {
  const { talk, localeMessages } = locale
  const prefix = useId()
  const { messages } = localeMessages
  const tTalk = talkTranslator(locale)
  const step = stepAt(position, steps)
  const origin = originAt(position, locale)
  const boundaries = view.map === 'boundaries'

  const line = (id: (typeof lines)[keyof typeof lines][number]) => (
    <span data-claim={claims[id].value === 'words' ? id : undefined}>
      <MessageText text={talk[id]} />
    </span>
  )
  const list = (ids: readonly (typeof lines)[keyof typeof lines][number][]) => (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>{line(id)}</li>
      ))}
    </ul>
  )
  const map = boundaries ? slots.map({ fontSize: mapType, live, meetings: step.layout === 'decision' }) : slots.tiles
  const strip = <div className={styles.row}>{slots.row}</div>
  const withStrip = (leading: ReactNode) => (
    <>
      {leading}
      {strip}
    </>
  )

  /** Whether the step draws the map, which then carries its disclaimer. */
  const drawsMap =
    step.layout === 'map' || step.layout === 'decision' || (step.layout === 'bodies' && position.part === 2)

  function led(): ReactNode {
    switch (step.layout) {
      case 'title':
        return withStrip(
          <div className={styles.title}>
            <p className={styles.news}>{line('meeting-2016')}</p>
            {qr}
          </div>,
        )
      case 'bodies':
        if (position.part === 2) return <div className={styles.map}>{map}</div>
        return withStrip(
          <div className={styles.columns}>
            <section>
              <h2>{tTalk('conventionTitle')}</h2>
              {list(lines.convention)}
            </section>
            <section>
              <h2>{tTalk('councilTitle')}</h2>
              {list(lines.council)}
            </section>
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
        return withStrip(<div className={styles.matrix}>{slots.matrix}</div>)
      case 'timeline':
        return withStrip(<SlideTimeline event={view.event} onEvent={onEvent} focus="meetings" />)
      case 'decision':
        return (
          <div className={styles.decision}>
            <div className={styles.texts}>
              {list(lines.decision)}
              <h2>{line(lines.agenda[0])}</h2>
              {list(lines.agenda.slice(1))}
            </div>
            <div className={styles.map}>{map}</div>
          </div>
        )
      case 'areas':
        return withStrip(
          <ol className={styles.cards}>
            {lines.areas.map((id) => (
              <li key={id}>{line(id)}</li>
            ))}
          </ol>,
        )
      case 'outlook':
        return withStrip(
          <>
            <SlideTimeline event={view.event} onEvent={onEvent} focus="scheduled" />
            <ul className={styles.list}>
              {lines.outlook.map((id) => (
                <li key={id}>{id === 'project-title' ? <cite>{line(id)}</cite> : line(id)}</li>
              ))}
            </ul>
          </>,
        )
      case 'growth':
        return <SlideParties texts={locale.growth} />
      case 'later':
        return <SlideLater texts={locale.sources} />
      case 'summary':
        return withStrip(
          <div className={styles.title}>
            {list(lines.summary)}
            {qr}
          </div>,
        )
    }
  }

  return (
    <LanguageProvider value={localeMessages}>
      <article
        className={styles.slide}
        data-layout={step.layout}
        data-channels={step.channels}
        lang={localeMessages.language}
      >
        <Patterns prefix={prefix} />
        <h1 className={styles.headline}>
          <MessageText text={talk[`headline.${step.id}`]} />
        </h1>
        <PatternScope value={prefix}>
          <div className={styles.body}>{led()}</div>
        </PatternScope>
        <footer className={styles.foot}>
          <p className={styles.asOf}>
            <MessageText text={origin?.stamp ?? messages.asAt} />
          </p>
          <p>{drawsMap && boundaries && messages.disclaimer}</p>
          <p data-computed="">{stepName(position, locale)}</p>
          {origin ? (
            <p data-computed="" className={styles.credit} lang={origin.creditLanguage}>
              {origin.foot.credit}
            </p>
          ) : (
            <p data-claim="rights" className={styles.credit}>
              {messages.credit}
            </p>
          )}
        </footer>
      </article>
    </LanguageProvider>
  )
}
