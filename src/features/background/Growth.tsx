import { useRef } from 'react'
import { boundCounts } from '@/data/treatyFacts'
import { treatyChapter } from '@/data/treatySource'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Background } from '@/i18n/loadMessages'
import { again } from '@/platform/again'
import { Figure } from '@/ui/Figure'
import { PanelFailed } from '@/ui/Panel'
import { useIntent } from '@/ui/useIntent'
import { useUpgrade } from '@/ui/useUpgrade'
import { Message } from '@/ui/Words'
import { PartiesTable } from './PartiesTable'
import styles from './Growth.module.css'

interface GrowthProps {
  readonly words: Background
}

const loadChart = () => again(() => import('./GrowthChart')).then((module) => module.GrowthChart)

/** How the number of Parties grew: from the Treaty Collection, and so apart from what the press release says. */
export function Growth({ words }: GrowthProps) {
  const { say } = useLanguage()
  const chart = useRef<HTMLDivElement>(null)
  const { View: Chart, failed, retry } = useUpgrade(loadChart, useIntent(chart))
  return (
    <>
      <p>
        <Message
          text={words['growth.lead']}
          values={{ first: boundCounts['bound-first-day'].count }}
          facts={{ first: ['bound-first-day'] }}
        />
      </p>
      <div ref={chart} className={styles.chart}>
        {failed && <PanelFailed onRetry={retry} />}
        {Chart && <Chart words={words} />}
      </div>
      <details className={styles.rows}>
        <summary>{words['growth.rows']}</summary>
        <PartiesTable words={words} />
      </details>
      <p className={styles.from}>
        <Message text={words['growth.from']} values={{ chapter: treatyChapter }} />{' '}
        <Figure claims={['bound-first-day', 'bound-as-at', 'all-parties']}>{say('sourceTitle')}</Figure>
      </p>
    </>
  )
}
