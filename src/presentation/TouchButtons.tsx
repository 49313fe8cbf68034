import { steps } from '@/domain/talkSteps'
import type { TalkPosition } from '@/domain/talkPosition'
import { stepAt } from '@/domain/talk'
import { MessageText } from '@/ui/Message'
import type { CommandId } from './keyCommands'
import { talkTranslator, type TalkLocale } from './talkLocale'
import styles from './TouchButtons.module.css'

interface ButtonsProps {
  readonly locale: TalkLocale
  readonly perform: (command: CommandId) => void
}

const glyphs = { previous: '‹', next: '›', leave: '×' } as const

/** A column of touch buttons beside the slide; the `previous` column also has the button to leave. */
export function Edge({ side, locale, perform }: ButtonsProps & { readonly side: 'previous' | 'next' }) {
  const tTalk = talkTranslator(locale)
  const ids = side === 'previous' ? (['leave', side] as const) : [side]
  return (
    <div className={styles.edge}>
      {ids.map((id) => (
        <button key={id} type="button" onClick={() => perform(id)} aria-label={tTalk(`command.${id}`)}>
          {glyphs[id]}
        </button>
      ))}
    </div>
  )
}

/** The foot of the slide on a phone: two large buttons, the button to leave, and the notes. */
export function PhoneFoot({ position, locale, perform }: ButtonsProps & { readonly position: TalkPosition }) {
  const tTalk = talkTranslator(locale)
  return (
    <footer className={styles.phone}>
      <div>
        {(['previous', 'next'] as const).map((id) => (
          <button key={id} type="button" onClick={() => perform(id)}>
            {tTalk(`command.${id}`)}
          </button>
        ))}
        <button type="button" onClick={() => perform('leave')} aria-label={tTalk('command.leave')}>
          {glyphs.leave}
        </button>
      </div>
      <p>
        <MessageText text={locale.talk[`note.${stepAt(position, steps).id}`]} inert />
      </p>
    </footer>
  )
}
