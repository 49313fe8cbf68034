import type { ComponentProps, ReactNode } from 'react'
import { steps } from '@/domain/talkSteps'
import { languages } from '@/domain/language'
import type { Language } from '@/domain/edition'
import type { TalkPosition } from '@/domain/talkPosition'
import { stepAt } from '@/domain/talk'
import { isOptional, nextPosition, plannedSeconds } from '@/domain/talkNavigation'
import { useLanguage } from '@/i18n/LanguageContext'
import { endonyms } from '@/i18n/endonyms'
import type { PresentationKey } from '@/i18n/texts'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { MessageText } from '@/ui/Message'
import type { CommandId } from './keyCommands'
import { FontNotice } from './FontNotice'
import { changeSession } from './sessionStore'
import { headlineOf, StepList } from './StepList'
import { clockText, spentAt } from './stepTimes'
import { useNow } from './useStepTimer'
import type { Talk } from './useTalk'
import { talkTranslator, type TalkLocale } from './talkLocale'
import styles from './SpeakerConsole.module.css'

interface SpeakerConsoleProps {
  readonly position: TalkPosition
  /** Texts in the language of the notes. */
  readonly locale: TalkLocale
  readonly audienceLanguage: Language
  readonly talk: Talk
  /** True if the browser refuses to keep the screen awake. */
  readonly asleep: boolean
  readonly thumbnail: ReactNode
  readonly tiles: ReactNode
  readonly onRoom: (language: Language) => void
}

/** The view of the speaker while the audience sees the slide: the notes, the clock and the next step. */
export function SpeakerConsole({
  position,
  locale,
  audienceLanguage,
  talk,
  asleep,
  thumbnail,
  tiles,
  onRoom,
}: SpeakerConsoleProps) {
  const { language } = useLanguage()
  const tTalk = talkTranslator(locale)
  const { session, perform } = talk
  const { route, blank } = session
  const now = useNow()
  const spent = spentAt(session, now)
  const next = nextPosition(position, steps, route, talk.opened)
  const isEnd = next.step === position.step && next.part === position.part
  const elapsed = Object.values(spent).reduce((sum, seconds) => sum + seconds, 0)
  const options = languages.map((value) => ({ value, label: endonyms[value] }))
  const button = (command: CommandId, props?: ComponentProps<'button'>) => (
    <button type="button" onClick={() => perform(command)} {...props}>
      {tTalk(`command.${command}`)}
    </button>
  )
  const setting = (label: PresentationKey, value: Language, onSet: (language: Language) => void) => (
    <div>
      <span>{tTalk(label)}</span>
      <SegmentedControl label={tTalk(label)} options={options} value={value} onChange={onSet} />
    </div>
  )
  return (
    <main className={styles.console} lang={language} aria-label={tTalk('console.title')}>
      <section aria-label={tTalk('console.now')}>
        <div className={styles.thumbnail} inert>
          {thumbnail}
        </div>
        <div className={styles.buttons}>
          {button('previous')}
          {button('next', { className: styles.main })}
          {button('black', { 'aria-pressed': blank === 'black' })}
          {button('leave')}
        </div>
        <p className={styles.window} role="status">
          {tTalk(`console.${talk.audience}`)}
        </p>
        {asleep && <p className={styles.window}>{tTalk('noWakeLock')}</p>}
        <div className={styles.buttons}>
          <button type="button" onClick={talk.openAudience}>
            {tTalk('console.open')}
          </button>
          <button type="button" onClick={() => perform('speaker')}>
            {tTalk('console.here')}
          </button>
        </div>
        <FontNotice language={audienceLanguage} locale={locale} />
        <div className={styles.tiles}>{tiles}</div>
      </section>
      <section className={styles.speech}>
        <header className={styles.clocks}>
          <p>
            <span>{tTalk('console.elapsed')}</span>
            <b data-computed="">{clockText(elapsed)}</b>
            <span data-computed="">{tTalk('console.total', { total: clockText(plannedSeconds(steps, route)) })}</span>
          </p>
          <p>
            <span>{tTalk('console.clock')}</span>
            <b data-computed="">
              {new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}
            </b>
          </p>
          <button
            type="button"
            onClick={() => changeSession({ spent: {}, entered: { step: position.step, at: Date.now() } })}
          >
            {tTalk('console.restart')}
          </button>
        </header>
        <h1>
          <b data-computed="">{`${position.step} `}</b>
          {headlineOf(position.step, locale)}
        </h1>
        <p className={styles.note} aria-label={tTalk('console.note')}>
          <MessageText text={locale.talk[`note.${stepAt(position, steps).id}`]} />
          {isOptional(position, steps) && <span>{` ${tTalk('console.returns')}`}</span>}
        </p>
        <p className={styles.next}>
          <span>{`${tTalk('console.next')} `}</span>
          {isEnd ? <span>{tTalk('console.end')}</span> : headlineOf(next.step, locale)}
        </p>
        <div className={styles.settings}>
          {setting('console.room', audienceLanguage, onRoom)}
          {setting('console.notes', language, (notes) => changeSession({ notes }))}
          <button
            type="button"
            aria-pressed={route === 'short'}
            onClick={() => changeSession({ route: route === 'short' ? 'full' : 'short' })}
          >
            {tTalk('console.short')}
          </button>
        </div>
      </section>
      <StepList {...{ position, locale, route, spent }} onGo={talk.go} />
    </main>
  )
}
