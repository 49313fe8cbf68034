import { useId, type ReactNode } from 'react'
import { claimOf } from '@/domain/claims'
import { steps } from '@/domain/talkSteps'
import { isCited, lines } from '@/domain/talkLines'
import type { LineId } from '@/domain/edition'
import type { EventId } from '@/domain/edition'
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
  readonly view: View
  readonly locale: TalkLocale
  readonly slots: Slots
  /** Whether the map may become interactive; the map of a thumbnail is only a drawing. */
  readonly live: boolean
  /** The QR code of the page, in the corner of the slides that have space for it. */
  readonly qr: ReactNode
  readonly onEvent: (event: EventId) => void
}

/** Font size of the names on the map, in pixels of the slide. */
const mapType = 28

/** One step as a slide: one main view under a large headline. */
export function Slide({ position, view, locale, slots, live, qr, onEvent }: SlideProps) {
  const { talk, localeMessages } = locale
  const prefix = useId()
  const { messages } = localeMessages
  const tTalk = talkTranslator(locale)
  const step = stepAt(position, steps)
  const origin = originAt(position, locale)
  const boundaries = view.map === 'boundaries'

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
  const map = boundaries ? slots.map({ fontSize: mapType, live, meetings: step.layout === 'decision' }) : slots.tiles
  const strip = <div className={styles.row}>{slots.row}</div>
  const withStrip = (leading: ReactNode) => (
    <>
      {leading}
      {strip}
    </>
  )

  /** Whether the slide shows the map, which needs a disclaimer. */
  const drawsMap =
    step.layout === 'map' || step.layout === 'decision' || (step.layout === 'columns' && position.part === 2)

  function led(): ReactNode {
    switch (step.layout) {
      case 'title':
        return withStrip(
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
        return withStrip(
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
        return withStrip(<div className={styles.matrix}>{slots.matrix}</div>)
      case 'timeline':
        return withStrip(<SlideTimeline event={view.event} onEvent={onEvent} focus="told" />)
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
        return withStrip(
          <ol className={styles.cards}>
            {lines.cards?.map((id) => (
              <li key={id}>{line(id)}</li>
            ))}
          </ol>,
        )
      case 'outlook':
        return withStrip(
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
