import { useCallback, type ComponentProps } from 'react'
import type { EventId } from '@/domain/edition'
import { showDisclaimer } from '@/platform/showDisclaimer'
import { isImpossible, noFilter, shownMembers } from '@/domain/filter'
import { type Member } from '@/domain/member'
import { displayClassOf, displayClasses } from '@/domain/status'
import type { ChangeView, EmbedPart, View } from '@/domain/view'
import { MapPanel } from '@/features/map/MapPanel'
import { Members } from '@/features/members/Members'
import { Timeline } from '@/features/timeline/Timeline'
import { Tiles } from '@/features/tiles/Tiles'
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

interface EmbedProps {
  readonly part: EmbedPart
  readonly view: View
  readonly onChange: ChangeView
  readonly map: ComponentProps<typeof MapPanel>
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
export function Embed({ part, view, onChange, map }: EmbedProps) {
  const translator = useLanguage()
  const { t } = translator
  const { members } = map
  const { texts, failed } = useTexts('exports')
  const pickEvent = useCallback(
    (event: EventId) => onChange({ event: event === view.event ? null : event, country: null }),
    [onChange, view.event],
  )
  if (!texts && !failed) return null

  const shown = shownMembers(members, view)
  const impossible = isImpossible(members, view)
  const pinned = members.find(({ country }) => country.id === view.country)
  const drawn = part === 'map' && view.map === 'boundaries'
  const panels = {
    map: () => (
      <MapPanel
        {...map}
        still=""
        stillHolds={false}
        // No tiles beside an embedded map, not even on a phone: they would take its space.
        tiles={drawn ? null : <Tiles members={members} country={view.country} onPick={map.onPick} />}
      />
    ),
    table: () => (
      <Members
        members={members}
        shown={shown}
        impossible={impossible}
        query={view.q}
        sort={view.sort}
        country={view.country}
        onQuery={(q) => onChange({ q })}
        onSort={(sort) => onChange({ sort })}
        onPick={map.onPick}
        onClear={() => onChange(noFilter)}
      />
    ),
    timeline: () => <Timeline event={view.event} onPick={pickEvent} />,
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
        {drawn && <Key members={members} />}
        <ErrorBoundaryPanel state={view}>{panels[part]()}</ErrorBoundaryPanel>
      </main>
      <footer className={styles.footer}>
        <p data-claim="rights">{t('credit')}</p>
        {showDisclaimer && <p>{t('publisherNote')}</p>}
      </footer>
    </div>
  )
}
