import { useId, type ReactNode } from 'react'
import { steps } from '@/domain/talkSteps'
import type { EventId } from '@/domain/edition'
import type { TalkPosition } from '@/domain/talkPosition'
import { stepAt } from '@/domain/talk'
import type { View } from '@/domain/view'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { PatternScope, Patterns } from '@/ui/Patterns'
import { MessageText } from '@/ui/Message'
import { SlideBody } from './SlideBody'
import type { Slots } from './slots'
import { originAt, stepName, type TalkLocale } from './talkLocale'
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

/** One step as a slide: one main view under a large headline. */
export function Slide({ position, view, locale, slots, live, qr, onEvent }: SlideProps) {
  const { talk, localeMessages } = locale
  const prefix = useId()
  const { messages } = localeMessages
  const step = stepAt(position, steps)
  const origin = originAt(position, locale)
  const boundaries = view.map === 'boundaries'

  /** Whether the slide shows the map, which needs a disclaimer. */
  const drawsMap =
    step.layout === 'map' || step.layout === 'decision' || (step.layout === 'columns' && position.part === 2)

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
          <div className={styles.body}>
            <SlideBody
              {...{ position, view, locale, slots, live, qr, onEvent }}
              row={<div className={styles.row}>{slots.row}</div>}
            />
          </div>
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
