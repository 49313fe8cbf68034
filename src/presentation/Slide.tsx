import { useId } from 'react'
import { steps } from '@/domain/talkSteps'
import { stepAt } from '@/domain/talk'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { PatternScope, Patterns } from '@/ui/Patterns'
import { MessageText } from '@/ui/Message'
import { SlideBody, type SlideProps } from './SlideBody'
import { originAt, stepName } from './talkLocale'
import styles from './Slide.module.css'

/** One step as a slide: one main view under a large headline. */
export function Slide(props: SlideProps) {
  const { position, view, locale } = props
  const { talk, localeMessages } = locale
  const prefix = useId()
  const { messages } = localeMessages
  const step = stepAt(position, steps)
  const origin = originAt(position, locale)
  const showsMap =
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
            <SlideBody {...props} />
          </div>
        </PatternScope>
        <footer className={styles.foot}>
          <p className={styles.asOf}>
            <MessageText text={origin?.stamp ?? messages.asAt} />
          </p>
          <p>{showsMap && view.map === 'boundaries' && messages.disclaimer}</p>
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
