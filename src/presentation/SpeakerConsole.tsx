import type { ReactNode } from 'react'
import { steps } from '@/domain/talkSteps'
import { languages } from '@/domain/language'
import type { Language } from '@/domain/edition'
import type { TalkPosition } from '@/domain/talkPosition'
import { stepAt } from '@/domain/talk'
import { nextPosition, plannedSeconds } from '@/domain/talkNavigation'
import { useLanguage } from '@/i18n/LanguageContext'
import { endonyms } from '@/i18n/endonyms'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { MessageText } from '@/ui/Message'
import type { CommandId } from './keyCommands'
import type { Session } from './session'
import { FontNotice } from './FontNotice'
import type { ChangeSession } from './sessionStore'
import { headlineOf, StepList } from './StepList'
import { spentAt } from './stepTimes'
import { clockText } from './time'
import { useNow } from './useStepTimer'
import { talkTranslator, type TalkLocale } from './talkLocale'
import styles from './SpeakerConsole.module.css'

interface SpeakerConsoleProps {
  readonly position: TalkPosition
  /** Texts in the language of the notes. */
  readonly locale: TalkLocale
  readonly audienceLanguage: Language
  readonly session: Session
  /** The position to which an optional step leads back. */
  readonly opened: TalkPosition | null
  /** The state of the audience window. */
  readonly audience: 'connected' | 'blocked' | 'apart' | 'drag'
  /** Whether the browser refuses to keep the screen awake. */
  readonly asleep: boolean
  /** The slide of the audience window, scaled down. */
  readonly thumbnail: ReactNode
  /** The tiles of the members, to answer questions. */
  readonly tiles: ReactNode
  readonly onSession: ChangeSession
  readonly onRoom: (language: Language) => void
  readonly onGo: (position: TalkPosition) => void
  readonly onOpen: () => void
  readonly perform: (command: CommandId) => void
}

/** The view of the speaker while the audience sees the slide: the notes, the clock and the next step. */
export function SpeakerConsole({
  position,
  locale,
  audienceLanguage,
  session,
  opened,
  audience,
  asleep,
  thumbnail,
  tiles,
  onSession,
  onRoom,
  onGo,
  onOpen,
  perform,
}: SpeakerConsoleProps) {
  const { language } = useLanguage()
  const tTalk = talkTranslator(locale)
  const now = useNow(onSession)
  const { route, blank } = session
  const spent = spentAt(session, now)
  const next = nextPosition(position, steps, route, opened)
  const isEnd = next.step === position.step && next.part === position.part
  const elapsed = Object.values(spent).reduce((sum, seconds) => sum + seconds, 0)
  const headline = (step: TalkPosition['step']) => headlineOf(step, locale)
  const options = languages.map((value) => ({ value, label: endonyms[value] }))
  return (
    <main className={styles.console} lang={language} aria-label={tTalk('console.title')}>
      <section className={styles.now} aria-label={tTalk('console.now')}>
        <div className={styles.thumbnail} inert>
          {thumbnail}
        </div>
        <div className={styles.buttons}>
          <button type="button" onClick={() => perform('previous')}>
            {tTalk('command.previous')}
          </button>
          <button type="button" className={styles.main} onClick={() => perform('next')}>
            {tTalk('command.next')}
          </button>
          <button type="button" aria-pressed={blank === 'black'} onClick={() => perform('black')}>
            {tTalk('command.black')}
          </button>
          <button type="button" onClick={() => perform('leave')}>
            {tTalk('command.leave')}
          </button>
        </div>
        <p className={styles.window} role="status">
          {tTalk(`console.${audience}`)}
        </p>
        {asleep && <p className={styles.window}>{tTalk('noWakeLock')}</p>}
        <div className={styles.buttons}>
          <button type="button" onClick={onOpen}>
            {tTalk('console.open')}
          </button>
          <button type="button" onClick={() => perform('speaker')}>
            {tTalk('console.here')}
          </button>
        </div>
        <FontNotice audienceLanguage={audienceLanguage} locale={locale} />
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
            <b data-computed="">{new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}</b>
          </p>
          <button
            type="button"
            onClick={() => onSession({ spent: {}, entered: { step: position.step, at: Date.now() } })}
          >
            {tTalk('console.restart')}
          </button>
        </header>
        <h1>
          <b data-computed="">{`${position.step} `}</b>
          {headline(position.step)}
        </h1>
        <p className={styles.note} aria-label={tTalk('console.note')}>
          <MessageText text={locale.talk[`note.${stepAt(position, steps).id}`]} />
        </p>
        <p className={styles.next}>
          <span>{`${tTalk('console.next')} `}</span>
          {isEnd ? <span>{tTalk('console.end')}</span> : headline(next.step)}
        </p>
        <div className={styles.settings}>
          <div>
            <span>{tTalk('console.room')}</span>
            <SegmentedControl
              label={tTalk('console.room')}
              options={options}
              value={audienceLanguage}
              onChange={onRoom}
            />
          </div>
          <div>
            <span>{tTalk('console.notes')}</span>
            <SegmentedControl
              label={tTalk('console.notes')}
              options={options}
              value={language}
              onChange={(notes) => onSession({ notes })}
            />
          </div>
          <button
            type="button"
            aria-pressed={route === 'short'}
            onClick={() => onSession({ route: route === 'short' ? 'full' : 'short' })}
          >
            {tTalk('console.short')}
          </button>
        </div>
      </section>
      <StepList {...{ position, locale, route, spent, onGo }} />
    </main>
  )
}
