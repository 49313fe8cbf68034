import { useCallback, type ComponentProps } from 'react'
import type { EventId } from '@/data/events'
import { isStandingSaid } from '@/data/standing'
import { classesIn, noFilter } from '@/domain/filter'
import { byClass, shownMembers, type Member } from '@/domain/rows'
import { statusClasses, statusesOf } from '@/domain/status'
import type { ChangeView, EmbedPart, View } from '@/domain/view'
import { MapPanel } from '@/features/map/MapPanel'
import { Members } from '@/features/members/Members'
import { Timeline } from '@/features/timeline/Timeline'
import { Tiles } from '@/features/tiles/Tiles'
import { countrySentence } from '@/i18n/countrySentence'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadShare } from '@/i18n/loadShare'
import { shownSentence } from '@/i18n/shownSentence'
import { Panel } from '@/ui/Panel'
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
  const { say } = useLanguage()
  const ids = byClass(members)
  return (
    <ul className={styles.key}>
      {statusClasses
        .filter((statusClass) => ids[statusClass].length > 0)
        .map((statusClass) => (
          <li key={statusClass}>
            <StatusMark of={statusClass} size={14} /> {say(statusesOf[statusClass].convention)},{' '}
            {say(`${statusesOf[statusClass].assistance}.inList`)}
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
  const ids = byClass(members)
  const impossible = classesIn(view).every((statusClass) => ids[statusClass].length === 0)
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
      <header className={styles.header}>
        <h1>{say('title')}</h1>
        <p role="status">
          <Words {...shownSentence(view, view.q, shown.length, speaker)} inert />
          {part !== 'table' && impossible && <>. {say('eachIsOne')}</>}
          {part === 'map' && pinned && <b> {countrySentence(pinned, speaker)}</b>}
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
        <Panel>{panels[part]()}</Panel>
      </main>
      <footer className={styles.footer}>
        <p data-claim="rights">{say('credit')}</p>
        {isStandingSaid && <p>{say('standing')}</p>}
      </footer>
    </div>
  )
}
