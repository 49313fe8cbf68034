import { useEffect, useRef, type ReactNode } from 'react'
import { steps } from '@/data/talk'
import { languages, type Language } from '@/domain/language'
import type { Place } from '@/domain/place'
import { isOptional, nextPlace, plannedSeconds, stepsOn } from '@/domain/route'
import { useLanguage } from '@/i18n/LanguageContext'
import { ownName } from '@/i18n/ownName'
import { Choice } from '@/ui/Choice'
import { Message } from '@/ui/Words'
import type { CommandId } from './commands'
import type { Session } from './session'
import { FontNotice } from './FontNotice'
import { clockText } from './time'
import { useClock } from './useClock'
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
  readonly connected: boolean
  readonly blocked: boolean
  /** The room as the audience sees it, small. */
  readonly thumbnail: ReactNode
  /** The nine countries, to answer a question with. */
  readonly tiles: ReactNode
  readonly onSession: (patch: Partial<Session>) => void
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
  connected,
  blocked,
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
  const now = useClock()
  const { route, spent, blank } = session
  const current = useRef<HTMLTableRowElement>(null)
  useEffect(
    function showCurrentRow() {
      current.current?.scrollIntoView({ block: 'nearest' })
    },
    [place.step, route],
  )
  const next = nextPlace(place, steps, route, opened)
  const isEnd = next.step === place.step && next.part === place.part
  const elapsed = Object.values(spent).reduce((sum, seconds) => sum + seconds, 0)
  const headline = (step: Place['step']) => {
    const id = steps.find((candidate) => candidate.id === step)?.id ?? 0
    return <Message text={voice.talk[`headline.${id}`]} inert />
  }
  const noteId = steps.find((candidate) => candidate.id === place.step)?.id ?? 0
  const options = languages.map((value) => ({ value, label: ownName[value] }))
  const row = ({ id, seconds }: (typeof steps)[number]) => (
    <tr key={id} ref={id === place.step ? current : undefined} aria-current={id === place.step ? 'step' : undefined}>
      <th scope="row">
        <button type="button" aria-label={tell('stepShort', { step: id })} onClick={() => onGo({ step: id, part: 1 })}>
          <b data-computed="">{id}</b> <span>{headline(id)}</span>
        </button>
      </th>
      <td data-computed="">{clockText(seconds)}</td>
      <td data-computed="" data-over={(spent[id] ?? 0) > seconds}>
        {clockText(spent[id] ?? 0)}
      </td>
    </tr>
  )
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
          {connected ? tell('console.connected') : blocked ? tell('console.blocked') : tell('console.drag')}
        </p>
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
            <b data-computed="">{now.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}</b>
          </p>
          <button type="button" onClick={() => onSession({ spent: {} })}>
            {tell('console.restart')}
          </button>
        </header>
        <h1>
          <b data-computed="">{place.step}</b> {headline(place.step)}
        </h1>
        <p className={styles.note} aria-label={tell('console.note')}>
          <Message text={voice.talk[`note.${noteId}`]} />
        </p>
        <p className={styles.next}>
          <span>{tell('console.next')}</span> {isEnd ? tell('console.end') : headline(next.step)}
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
      <section className={styles.steps} aria-label={tell('console.steps')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{tell('console.steps')}</th>
              <th scope="col">{tell('console.planned')}</th>
              <th scope="col">{tell('console.spent')}</th>
            </tr>
          </thead>
          <tbody>{stepsOn(steps, route).map(row)}</tbody>
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.optional}>
                {tell('console.optional')}
              </th>
            </tr>
            {steps.filter((step) => isOptional({ step: step.id, part: 1 }, steps)).map(row)}
          </tbody>
        </table>
      </section>
    </main>
  )
}
