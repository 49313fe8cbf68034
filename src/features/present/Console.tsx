import type { ReactNode } from 'react'
import { steps } from '@/data/talk'
import { languages, type Language } from '@/domain/language'
import type { Place } from '@/domain/place'
import { nextPlace, plannedSeconds } from '@/domain/route'
import { useLanguage } from '@/i18n/LanguageContext'
import { ownName } from '@/i18n/ownName'
import { Choice } from '@/ui/Choice'
import { Message } from '@/ui/Words'
import type { CommandId } from './commands'
import type { Session } from './session'
import { FontNotice } from './FontNotice'
import type { ChangeSession } from './sessionStore'
import { headlineOf, StepList } from './StepList'
import { spentAt } from './stepTimes'
import { clockText } from './time'
import { useNow } from './useStepTimes'
import { tellerOf, type Voice } from './words'
import styles from './Console.module.css'

interface ConsoleProps {
  readonly place: Place
  /** In the language of the notes. */
  readonly voice: Voice
  readonly room: Language
  readonly session: Session
  /** Where an optional step leads back to. */
  readonly opened: Place | null
  /** How the audience's window does. */
  readonly audience: 'connected' | 'blocked' | 'apart' | 'drag'
  /** Whether the browser refuses to keep the screen awake. */
  readonly asleep: boolean
  /** The room as the audience sees it, small. */
  readonly thumbnail: ReactNode
  /** The nine countries, to answer a question with. */
  readonly tiles: ReactNode
  readonly onSession: ChangeSession
  readonly onRoom: (language: Language) => void
  readonly onGo: (place: Place) => void
  readonly onOpen: () => void
  readonly perform: (command: CommandId) => void
}

/** What the speaker sees while the audience sees the room: the note, the clock, and what comes next. */
export function Console({
  place,
  voice,
  room,
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
}: ConsoleProps) {
  const { language } = useLanguage()
  const tell = tellerOf(voice)
  const now = useNow(onSession)
  const { route, blank } = session
  const spent = spentAt(session, now)
  const next = nextPlace(place, steps, route, opened)
  const isEnd = next.step === place.step && next.part === place.part
  const elapsed = Object.values(spent).reduce((sum, seconds) => sum + seconds, 0)
  const headline = (step: Place['step']) => headlineOf(step, voice)
  const noteId = steps.find((candidate) => candidate.id === place.step)?.id ?? 0
  const options = languages.map((value) => ({ value, label: ownName[value] }))
  return (
    <main className={styles.console} lang={language} aria-label={tell('console.title')}>
      <section className={styles.now} aria-label={tell('console.now')}>
        <div className={styles.thumbnail} inert>
          {thumbnail}
        </div>
        <div className={styles.buttons}>
          <button type="button" onClick={() => perform('previous')}>
            {tell('command.previous')}
          </button>
          <button type="button" className={styles.main} onClick={() => perform('next')}>
            {tell('command.next')}
          </button>
          <button type="button" aria-pressed={blank === 'black'} onClick={() => perform('black')}>
            {tell('command.black')}
          </button>
          <button type="button" onClick={() => perform('leave')}>
            {tell('command.leave')}
          </button>
        </div>
        <p className={styles.window} role="status">
          {tell(`console.${audience}`)}
        </p>
        {asleep && <p className={styles.window}>{tell('noWakeLock')}</p>}
        <div className={styles.buttons}>
          <button type="button" onClick={onOpen}>
            {tell('console.open')}
          </button>
          <button type="button" onClick={() => perform('speaker')}>
            {tell('console.here')}
          </button>
        </div>
        <FontNotice room={room} voice={voice} />
        <div className={styles.tiles}>{tiles}</div>
      </section>
      <section className={styles.speech}>
        <header className={styles.clocks}>
          <p>
            <span>{tell('console.elapsed')}</span>
            <b data-computed="">{clockText(elapsed)}</b>
            <span data-computed="">{tell('console.total', { total: clockText(plannedSeconds(steps, route)) })}</span>
          </p>
          <p>
            <span>{tell('console.clock')}</span>
            <b data-computed="">{new Date(now).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}</b>
          </p>
          <button type="button" onClick={() => onSession({ spent: {}, entered: { step: place.step, at: Date.now() } })}>
            {tell('console.restart')}
          </button>
        </header>
        <h1>
          <b data-computed="">{`${place.step} `}</b>
          {headline(place.step)}
        </h1>
        <p className={styles.note} aria-label={tell('console.note')}>
          <Message text={voice.talk[`note.${noteId}`]} />
        </p>
        <p className={styles.next}>
          <span>{`${tell('console.next')} `}</span>
          {isEnd ? <span>{tell('console.end')}</span> : headline(next.step)}
        </p>
        <div className={styles.settings}>
          <div>
            <span>{tell('console.room')}</span>
            <Choice label={tell('console.room')} options={options} value={room} onChange={onRoom} />
          </div>
          <div>
            <span>{tell('console.notes')}</span>
            <Choice
              label={tell('console.notes')}
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
            {tell('console.short')}
          </button>
        </div>
      </section>
      <StepList {...{ place, voice, route, spent, onGo }} />
    </main>
  )
}
