import { useCallback, useRef } from 'react'
import { boundCounts } from '@/data/treatyFacts'
import { treatyChapter } from '@/data/treatySource'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadGrowth } from '@/i18n/loadGrowth'
import type { GrowthWords } from '@/i18n/messages/background/en'
import { again } from '@/platform/again'
import { Figure } from '@/ui/Figure'
import { Panel, PanelFailed } from '@/ui/Panel'
import { useSeen } from '@/ui/useSeen'
import { useSources } from '@/ui/useSources'
import { useUpgrade } from '@/ui/useUpgrade'
import { Message } from '@/ui/Words'
import { PartiesTable } from './PartiesTable'
import styles from './Growth.module.css'

const loadChart = () => again(() => import('./GrowthChart')).then((module) => module.GrowthChart)

interface ChartProps {
  readonly words: GrowthWords
}

/** The place of the chart, which comes when somebody scrolls to it. */
function Chart({ words }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const { View, failed, retry } = useUpgrade(loadChart, useSeen(place))
  return (
    <div ref={place} className={styles.chart}>
      {failed && <PanelFailed onRetry={retry} />}
      {View && (
        <Panel state={words}>
          <View words={words} />
        </Panel>
      )}
    </div>
  )
}

export interface FurtherProps {
  /** Whether later developments are shown. */
  readonly later: boolean
  readonly onLater: (later: boolean) => void
  /** Opens the choice of another day. */
  readonly onDay: () => void
}

/** How the number of Parties grew: from the Treaty Collection, and so apart from what the press release says. */
export function Growth({ later, onLater, onDay }: FurtherProps) {
  const { say, language } = useLanguage()
  const { View: words, failed, retry } = useUpgrade(useCallback(() => loadGrowth(language), [language]))
  const { View: notes } = useSources()
  if (failed) return <PanelFailed onRetry={retry} />
  if (!words) return null
  return (
    <section>
      <h3>{words.aboutGrowth}</h3>
      <p>
        <Message
          text={words['growth.lead']}
          values={{ first: boundCounts['bound-first-day'].count }}
          facts={{ first: ['bound-first-day'] }}
        />
      </p>
      <Chart words={words} />
      <details className={styles.rows}>
        <summary>{words['growth.rows']}</summary>
        <PartiesTable words={words} />
      </details>
      <p className={styles.from}>
        <Message text={words['growth.from']} values={{ chapter: treatyChapter }} />
        <span> </span>
        <Figure claims={['bound-first-day', 'bound-as-at', 'all-parties']}>{say('sourceTitle')}</Figure>
      </p>
      {notes && (
        <p className={styles.further}>
          <button type="button" onClick={onDay}>
            {notes.anotherDay}
          </button>
          <button type="button" onClick={() => onLater(!later)}>
            {notes[later ? 'later.hide' : 'later.show']}
          </button>
        </p>
      )}
    </section>
  )
}
