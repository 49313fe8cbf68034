import type { ComponentProps, ReactNode } from 'react'
import { showDisclaimer } from '@/platform/showDisclaimer'
import type { Member } from '@/domain/member'
import { displayClassOf, displayClasses } from '@/domain/status'
import type { EmbedPart, View } from '@/domain/view'
import { MapPanel } from '@/features/map/MapPanel'
import { countrySentence } from '@/i18n/countrySentence'
import { useLanguage } from '@/i18n/LanguageContext'
import { filterSummary } from '@/i18n/filterSummary'
import { legendLabel } from '@/i18n/legendLabel'
import { ErrorBoundaryPanel } from '@/ui/ErrorBoundaryPanel'
import { DepositedMark } from '@/ui/DepositedMark'
import { Patterns } from '@/ui/Patterns'
import { StatusMark } from '@/ui/StatusMark'
import { Message } from '@/ui/Message'
import { useTexts } from '@/ui/useTexts'
import { fullUrl } from '@/url/fullUrl'
import styles from './Embed.module.css'

/** The views of the page and what they show, for the embedded part that is one of them. */
export interface EmbedProps {
  readonly part: EmbedPart
  readonly view: View
  /** The members that the filter leaves. */
  readonly shown: readonly Member[]
  /** True if no member has the statuses of the filter. */
  readonly impossible: boolean
  readonly pinned: Member | undefined
  readonly map: ComponentProps<typeof MapPanel>
  readonly table: ReactNode
  readonly timeline: ReactNode
}

/** The legend of fill and dots, for the classes that occur among the members. */
function Key({ members }: { readonly members: readonly Member[] }) {
  const translator = useLanguage()
  return (
    <ul className={styles.key}>
      {displayClasses
        .filter((drawn) => members.some((member) => displayClassOf(member) === drawn))
        .map((drawn) => (
          <li key={drawn}>
            <StatusMark of={drawn} size={14} />
            <span>{legendLabel(drawn, translator)}</span>
          </li>
        ))}
    </ul>
  )
}

/** One part of the page inside another page, with its filter, its date, the credit and a link to the full page. */
export function Embed({ part, view, shown, impossible, pinned, map, table, timeline }: EmbedProps) {
  const translator = useLanguage()
  const { t } = translator
  const { texts, failed } = useTexts('exports')
  if (!texts && !failed) return null

  const drawn = part === 'map' && view.map === 'boundaries'
  const panels = {
    // No tiles beside an embedded map, not even on a phone: they would take its space.
    map: <MapPanel {...map} still="" stillHolds={false} tiles={drawn ? null : map.tiles} />,
    table,
    timeline,
  }
  return (
    <div className={styles.embed} data-part={part}>
      <Patterns />
      <DepositedMark />
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <p role="status">
          <Message {...filterSummary(view, view.q, shown.length, translator)} inert />
          {part !== 'table' && impossible && <span>{`. ${t('eachIsOne')}`}</span>}
          {part === 'map' && pinned && <b>{` ${countrySentence(pinned, translator)}`}</b>}
        </p>
        <p>
          <Message of="asAt" />
        </p>
        <a href={fullUrl(view)} target="_blank" rel="noopener">
          {texts?.openFull ?? t('title')}
        </a>
      </header>
      <main className={styles.part}>
        {drawn && <Key members={map.members} />}
        <ErrorBoundaryPanel state={view}>{panels[part]}</ErrorBoundaryPanel>
      </main>
      <footer className={styles.footer}>
        <p data-claim="rights">{t('credit')}</p>
        {showDisclaimer && <p>{t('publisherNote')}</p>}
      </footer>
    </div>
  )
}
