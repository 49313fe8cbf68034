import { drawingModes, frameIds, type ChangeView, type View } from '@/domain/view'
import { assistanceStatuses, conventionStatuses } from '@/domain/status'
import { languages, type Language } from '@/domain/language'
import type { EventId } from '@/data/events'
import { useLanguage } from '@/i18n/LanguageContext'
import { ownName } from '@/i18n/ownName'
import { Choice } from '@/ui/Choice'
import { commands, type CommandId } from './commands'
import { tellerOf, type Voice } from './words'
import styles from './Bar.module.css'

interface BarProps {
  readonly voice: Voice
  readonly view: View<EventId>
  /** Over the room while it is wanted, or beside the console for good. */
  readonly at: 'room' | 'room-hidden' | 'console'
  readonly onChange: ChangeView<EventId>
  readonly perform: (command: CommandId) => void
}

/** One slim line, over the foot of the room or under the console: to answer questions, and every command for a mouse or the Tab key. */
export function Bar({ voice, view, at, onChange, perform }: BarProps) {
  const { say } = useLanguage()
  const tell = tellerOf(voice)
  const statuses = [
    ...conventionStatuses.map((value) => ({ facet: 'convention', value }) as const),
    ...assistanceStatuses.map((value) => ({ facet: 'assistance', value }) as const),
  ]
  const step = view.step?.step ?? 0
  return (
    <div role="toolbar" aria-label={tell('bar')} className={styles.bar} data-at={at}>
      <div className={styles.group}>
        {statuses.map(({ facet, value }) => {
          const pressed = view[facet] === value
          return (
            <button
              key={value}
              type="button"
              aria-pressed={pressed}
              onClick={() => onChange({ [facet]: pressed ? null : value })}
            >
              {say(value)}
            </button>
          )
        })}
      </div>
      {view.map === 'boundaries' && (
        <Choice
          label={say('frame')}
          options={frameIds.map((value) => ({ value, label: say(value) }))}
          value={view.frame}
          onChange={(frame) => onChange({ frame })}
        />
      )}
      <Choice
        label={say('drawing')}
        options={drawingModes.map((value) => ({ value, label: say(value) }))}
        value={view.map}
        onChange={(map) => onChange({ map }, 'replace')}
      />
      <Choice
        label={say('language')}
        options={languages.map((value) => ({ value, label: ownName[value] }))}
        value={view.lang}
        onChange={(lang: Language) => onChange({ lang }, 'replace')}
      />
      <div className={styles.group}>
        {commands
          .filter(({ inBar }) => inBar)
          .map(({ id }) => (
            <button key={id} type="button" onClick={() => perform(id)}>
              {tell(`command.${id}`, { step })}
            </button>
          ))}
      </div>
    </div>
  )
}
