import { steps } from '@/data/talk'
import type { Place } from '@/domain/place'
import { stepAt } from '@/domain/talk'
import { Message } from '@/ui/Words'
import type { CommandId } from './commands'
import { tellerOf, type Voice } from './words'
import styles from './TouchButtons.module.css'

interface ButtonsProps {
  readonly voice: Voice
  readonly perform: (command: CommandId) => void
}

const glyphs = { previous: '‹', next: '›', leave: '×' } as const

/** A column beside the room, for fingers; the one on the left leads out of the talk, too. */
export function Edge({ side, voice, perform }: ButtonsProps & { readonly side: 'previous' | 'next' }) {
  const tell = tellerOf(voice)
  const ids = side === 'previous' ? (['leave', side] as const) : [side]
  return (
    <div className={styles.edge}>
      {ids.map((id) => (
        <button key={id} type="button" onClick={() => perform(id)} aria-label={tell(`command.${id}`)}>
          {glyphs[id]}
        </button>
      ))}
    </div>
  )
}

/** Under the room on a phone: two large buttons, the way out and the note. */
export function PhoneFoot({ place, voice, perform }: ButtonsProps & { readonly place: Place }) {
  const tell = tellerOf(voice)
  return (
    <footer className={styles.phone}>
      <div>
        <button type="button" onClick={() => perform('previous')}>
          {tell('command.previous')}
        </button>
        <button type="button" onClick={() => perform('next')}>
          {tell('command.next')}
        </button>
        <button type="button" onClick={() => perform('leave')} aria-label={tell('command.leave')}>
          {glyphs.leave}
        </button>
      </div>
      <p>
        <Message text={voice.talk[`note.${stepAt(place, steps).id}`]} inert />
      </p>
    </footer>
  )
}
