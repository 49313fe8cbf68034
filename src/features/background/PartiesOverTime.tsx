import { hasLater } from '@edition/basics'
import { treatyClaims } from '@edition/parties'
import { useRef } from 'react'
import { boundCounts } from '@/domain/treatyFacts'
import { treatyChapter } from '@edition/treatySources'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'
import { importWithRetry } from '@/platform/importWithRetry'
import { CitedValue } from '@/ui/CitedValue'
import { ErrorBoundaryPanel, PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useInView } from '@/ui/useInView'
import { useTexts } from '@/ui/useTexts'
import { useLazy } from '@/ui/useLazy'
import { MessageText } from '@/ui/Message'
import { PartiesTable } from './PartiesTable'
import styles from './PartiesOverTime.module.css'

const loadChart = () => importWithRetry(() => import('./PartiesChart')).then((module) => module.PartiesChart)

/** The place of the chart; its code is loaded when the reader scrolls to it. */
function Chart({ texts }: { readonly texts: Texts['history'] }) {
  const place = useRef<HTMLDivElement>(null)
  const { View, failed, retry } = useLazy(loadChart, useInView(place))
  return (
    <div ref={place} className={styles.chart}>
      {failed && <PanelFailed onRetry={retry} />}
      {View && (
        <ErrorBoundaryPanel state={texts}>
          <View texts={texts} />
        </ErrorBoundaryPanel>
      )}
    </div>
  )
}

export interface FurtherProps {
  /** True while later developments are shown. */
  readonly later: boolean
  readonly onLater: (later: boolean) => void
  /** Opens the choice of another day. */
  readonly onDay: () => void
}

/** The growth of the number of Parties: from the treaty's depositary, and so separate from the claims of the source. */
export function PartiesOverTime({ later, onLater, onDay }: FurtherProps) {
  const { t } = useLanguage()
  const { texts, failed, retry } = useTexts('history')
  const { texts: notes } = useTexts('sources')
  if (failed) return <PanelFailed onRetry={retry} />
  if (!texts) return null
  return (
    <section>
      <h3>{texts['parties.title']}</h3>
      <p>
        <MessageText
          text={texts['parties.lead']}
          values={{ first: boundCounts['bound-first-day'].count, states: boundCounts['states-as-at'].count }}
          facts={{ first: ['bound-first-day'], states: ['states-as-at'] }}
        />
      </p>
      <Chart texts={texts} />
      <details className={styles.rows}>
        <summary>{texts['parties.rows']}</summary>
        <PartiesTable texts={texts} />
      </details>
      <p className={styles.from}>
        <MessageText text={texts['parties.from']} values={{ chapter: treatyChapter }} />
        <span> </span>
        <CitedValue claims={['bound-first-day', 'bound-as-at', treatyClaims.all]}>{t('sourceTitle')}</CitedValue>
      </p>
      {notes && (
        <p className={styles.further}>
          <button type="button" onClick={onDay}>
            {notes.anotherDay}
          </button>
          {hasLater && (
            <button type="button" onClick={() => onLater(!later)}>
              {notes[later ? 'later.hide' : 'later.show']}
            </button>
          )}
        </p>
      )}
    </section>
  )
}
