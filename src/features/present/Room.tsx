import { useId, type ReactNode } from 'react'
import { claims } from '@/data/claims'
import { steps } from '@/data/talk'
import { lines } from '@/data/talkLines'
import type { EventId } from '@/data/events'
import type { Place } from '@/domain/place'
import { stepAt } from '@/domain/talk'
import type { View } from '@/domain/view'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { PatternScope, Patterns } from '@/ui/Patterns'
import { Message } from '@/ui/Words'
import { Legend } from './Legend'
import { RoomGrowth } from './RoomGrowth'
import { RoomLater } from './RoomLater'
import { RoomTimeline } from './RoomTimeline'
import type { Slots } from './slots'
import { originAt, stepName, tellerOf, type Voice } from './words'
import styles from './Room.module.css'

interface RoomProps {
  readonly place: Place
  readonly view: View<EventId>
  readonly voice: Voice
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
export function Room({ place, view, voice, slots, live, qr, onEvent }: RoomProps) {
  const { talk, speech } = voice
  const prefix = useId()
  const { messages } = speech
  const tell = tellerOf(voice)
  const step = stepAt(place, steps)
  const origin = originAt(place, voice)
  const boundaries = view.map === 'boundaries'

  const line = (id: (typeof lines)[keyof typeof lines][number]) => (
    <span data-claim={claims[id].value === 'words' ? id : undefined}>
      <Message text={talk[id]} />
    </span>
  )
  const list = (ids: readonly (typeof lines)[keyof typeof lines][number][]) => (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>{line(id)}</li>
      ))}
    </ul>
  )
  const map = boundaries ? slots.map({ fontSize: mapType, live, meetings: step.leads === 'decision' }) : slots.tiles
  const strip = <div className={styles.strip}>{slots.row}</div>
  const withStrip = (leading: ReactNode) => (
    <>
      {leading}
      {strip}
    </>
  )

  /** Whether the step draws the map, which then carries its disclaimer. */
  const drawsMap = step.leads === 'map' || step.leads === 'decision' || (step.leads === 'bodies' && place.part === 2)

  function led(): ReactNode {
    switch (step.leads) {
      case 'title':
        return withStrip(
          <div className={styles.title}>
            <p className={styles.news}>{line('meeting-2016')}</p>
            {qr}
          </div>,
        )
      case 'bodies':
        if (place.part === 2) return <div className={styles.map}>{map}</div>
        return withStrip(
          <div className={styles.columns}>
            <section>
              <h2>{tell('conventionTitle')}</h2>
              {list(lines.convention)}
            </section>
            <section>
              <h2>{tell('councilTitle')}</h2>
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
        return withStrip(<RoomTimeline event={view.event} onEvent={onEvent} focus="meetings" />)
      case 'decision':
        return (
          <div className={styles.decision}>
            <div className={styles.words}>
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
            <RoomTimeline event={view.event} onEvent={onEvent} focus="scheduled" />
            <ul className={styles.list}>
              {lines.outlook.map((id) => (
                <li key={id}>{id === 'project-title' ? <cite>{line(id)}</cite> : line(id)}</li>
              ))}
            </ul>
          </>,
        )
      case 'growth':
        return <RoomGrowth words={voice.growth} />
      case 'later':
        return <RoomLater words={voice.sources} />
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
    <LanguageProvider value={speech}>
      <article className={styles.room} data-leads={step.leads} data-channels={step.channels} lang={speech.language}>
        <Patterns prefix={prefix} />
        <h1 className={styles.headline}>
          <Message text={talk[`headline.${step.id}`]} />
        </h1>
        <PatternScope value={prefix}>
          <div className={styles.body}>{led()}</div>
        </PatternScope>
        <footer className={styles.foot}>
          <p className={styles.asAt}>
            <Message text={origin?.stamp ?? messages.asAt} />
          </p>
          <p>{drawsMap && boundaries && messages.disclaimer}</p>
          <p data-computed="">{stepName(place, voice)}</p>
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
