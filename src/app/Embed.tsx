import { useCallback, type ComponentProps } from 'react'
import type { EventId } from '@/data/events'
import { isStandingSaid } from '@/data/standing'
import { noFilter } from '@/domain/filter'
import { isImpossible, shownMembers, type Member } from '@/domain/rows'
import { drawnAs, drawnClasses } from '@/domain/status'
import type { ChangeView, EmbedPart, View } from '@/domain/view'
import { MapPanel } from '@/features/map/MapPanel'
import { Members } from '@/features/members/Members'
import { Timeline } from '@/features/timeline/Timeline'
import { Tiles } from '@/features/tiles/Tiles'
import { countrySentence } from '@/i18n/countrySentence'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadShare } from '@/i18n/loadShare'
import { shownSentence } from '@/i18n/shownSentence'
import { classWords } from '@/i18n/classWords'
import { Panel } from '@/ui/Panel'
import { DepositedMark } from '@/ui/DepositedMark'
import { Patterns } from '@/ui/Patterns'
import { StatusMark } from '@/ui/StatusMark'
import { useUpgrade } from '@/ui/useUpgrade'
import { Words } from '@/ui/Words'
import { wholeAddress } from './wholeAddress'
import styles from './Embed.module.css'

interface EmbedProps {
  readonly part: EmbedPart
  readonly view: View<EventId>
  readonly onChange: ChangeView<EventId>
  readonly map: ComponentProps<typeof MapPanel>
}

/** What fill and dots mean, for the classes that the nine make. */
function Key({ members }: { readonly members: readonly Member[] }) {
  const speaker = useLanguage()
  return (
    <ul className={styles.key}>
      {drawnClasses
        .filter((drawn) => members.some((member) => drawnAs(member) === drawn))
        .map((drawn) => (
          <li key={drawn}>
            <StatusMark of={drawn} size={14} />
            <span>{classWords(drawn, speaker)}</span>
          </li>
        ))}
    </ul>
  )
}

/** One part of the page inside another page: what it shows, as at when, by whom, and the way to the whole. */
export function Embed({ part, view, onChange, map }: EmbedProps) {
  const speaker = useLanguage()
  const { say, language } = speaker
  const { members } = map
  const { View: words, failed } = useUpgrade(useCallback(() => loadShare(language), [language]))
  const pickEvent = useCallback(
    (event: EventId) => onChange({ event: event === view.event ? null : event, country: null }),
    [onChange, view.event],
  )
  if (!words && !failed) return null

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
        // Beside the map they would take its room, here on a phone, too.
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
        <h1>{say('title')}</h1>
        <p role="status">
          <Words {...shownSentence(view, view.q, shown.length, speaker)} inert />
          {part !== 'table' && impossible && <span>{`. ${say('eachIsOne')}`}</span>}
          {part === 'map' && pinned && <b>{` ${countrySentence(pinned, speaker)}`}</b>}
        </p>
        <p>
          <Words of="asAt" />
        </p>
        <a href={wholeAddress(view)} target="_blank" rel="noopener">
          {words?.openFull ?? say('title')}
        </a>
      </header>
      <main className={styles.part}>
        {drawn && <Key members={members} />}
        <Panel state={view}>{panels[part]()}</Panel>
      </main>
      <footer className={styles.footer}>
        <p data-claim="rights">{say('credit')}</p>
        {isStandingSaid && <p>{say('standing')}</p>}
      </footer>
    </div>
  )
}
