import { drawingModes, frameIds, type ChangeView, type View } from '@/domain/view'
import { facetIds, statusesOfFacet } from '@/domain/status'
import { languages } from '@/domain/language'
import { useLanguage } from '@/i18n/LanguageContext'
import { endonyms } from '@/i18n/endonyms'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { commands, type CommandId } from './keyCommands'
import { talkTranslator, type TalkLocale } from './talkLocale'
import styles from './Toolbar.module.css'

interface ToolbarProps {
  readonly locale: TalkLocale
  readonly view: View
  /** Over the slide, shown or hidden with the controls, or always below the speaker console. */
  readonly at: 'room' | 'room-hidden' | 'console'
  readonly onChange: ChangeView
  readonly perform: (command: CommandId) => void
}

/** One line over the bottom of the slide or below the console: settings to answer questions, and command buttons. */
export function Toolbar({ locale, view, at, onChange, perform }: ToolbarProps) {
  const { t } = useLanguage()
  const tTalk = talkTranslator(locale)
  const step = view.step?.step ?? 0
  return (
    <div role="toolbar" aria-label={tTalk('toolbar')} className={styles.toolbar} data-at={at}>
      <div className={styles.group}>
        {facetIds.flatMap((facet) =>
          statusesOfFacet[facet].map(({ status }) => {
            const pressed = view[facet] === status
            const press = () => onChange({ [facet]: pressed ? null : status })
            return (
              <button key={status} type="button" aria-pressed={pressed} onClick={press}>
                {t(status)}
              </button>
            )
          }),
        )}
      </div>
      {view.map === 'boundaries' && (
        <SegmentedControl
          label={t('frame')}
          options={frameIds.map((value) => ({ value, label: t(value) }))}
          value={view.frame}
          onChange={(frame) => onChange({ frame })}
        />
      )}
      <SegmentedControl
        label={t('drawing')}
        options={drawingModes.map((value) => ({ value, label: t(value) }))}
        value={view.map}
        onChange={(map) => onChange({ map }, 'replace')}
      />
      <SegmentedControl
        label={t('language')}
        options={languages.map((value) => ({ value, label: endonyms[value] }))}
        value={view.lang}
        onChange={(lang) => onChange({ lang }, 'replace')}
      />
      <div className={styles.group}>
        {commands
          .filter(({ inBar }) => inBar)
          .map(({ id }) => (
            <button key={id} type="button" onClick={() => perform(id)}>
              {tTalk(`command.${id}`, { step })}
            </button>
          ))}
      </div>
    </div>
  )
}
