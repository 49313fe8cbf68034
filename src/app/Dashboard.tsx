import { memo, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { EventId, CountryId, Language } from '@/domain/edition'
import { members as own } from '@/domain/members'
import { membersByName } from '@/domain/membersByName'
import { isImpossible, noFilter, shownMembers } from '@/domain/filter'
import { firstFrame, type ChangeView, type View } from '@/domain/view'
import { FilterLine } from '@/features/matrix/FilterLine'
import { StatusMatrix } from '@/features/matrix/StatusMatrix'
import { MapPanel } from '@/features/map/MapPanel'
import { Members } from '@/features/members/Members'
import { Tiles } from '@/features/tiles/Tiles'
import { Timeline } from '@/features/timeline/Timeline'
import { useLanguage } from '@/i18n/LanguageContext'
import { LazyView } from '@/ui/LazyView'
import { ErrorBoundaryPanel } from '@/ui/ErrorBoundaryPanel'
import { Patterns } from '@/ui/Patterns'
import type { ContextLayers } from './contextLayers'
import { Footer } from './Footer'
import { loadCard, loadDrawer, loadCitationNote } from './lazyViews'
import { Lead } from './Lead'
import { Highlight } from './Highlight'
import { HeaderContainer } from './HeaderContainer'
import { Notice } from './Notice'
import { Standalone } from './Standalone'
import { useOpenCitation } from './useOpenCitation'
import { useMediaQuery } from './useMediaQuery'
import { wideScreen } from '@/styles/breakpoints'
import styles from './Dashboard.module.css'

interface DashboardProps {
  readonly view: View
  /** The language of the URL; the view has it as soon as its messages are loaded. */
  readonly language: Language
  readonly onChange: ChangeView
  readonly phone: boolean
  /** The prerendered map of the HTML, and the language of its labels. */
  readonly still: { readonly map: string; readonly language: Language }
  /** The code that shows another day or later developments; `null` until it is needed and loaded. */
  readonly layers: ContextLayers | null
  readonly dating: boolean
  readonly onDating: (dating: boolean) => void
}

/** Passes data, view and onChange to the panels. A panel affects another panel only through this component. */
export const Dashboard = memo(function Dashboard({
  view,
  language: asked,
  onChange,
  phone,
  still,
  layers,
  dating,
  onDating,
}: DashboardProps) {
  const { language } = useLanguage()
  const wide = useMediaQuery(wideScreen)
  const [background, setBackground] = useState<boolean | null>(null)
  const { figure, close: closeSource } = useOpenCitation()

  const { asat, country: picked, event: pickedEvent, frame } = view
  const members = useMemo(
    () => membersByName(layers && asat ? layers.membersOn(asat) : own, language),
    [layers, asat, language],
  )
  const shown = useMemo(() => shownMembers(members, view), [members, view])
  const shownIds = shown.map(({ country }) => country.id)
  const impossible = isImpossible(members, view)
  const pinned = members.find(({ country }) => country.id === picked)

  const pick = useCallback(
    (country: CountryId) => onChange({ country: country === picked ? null : country, event: null }),
    [onChange, picked],
  )
  const pickEvent = useCallback(
    (event: EventId) => onChange({ event: event === pickedEvent ? null : event, country: null }),
    [onChange, pickedEvent],
  )
  const columnOpen = background ?? wide
  const tiles = useMemo(() => <Tiles members={members} country={picked} onPick={pick} />, [members, picked, pick])
  const toggle = useCallback(() => setBackground(!columnOpen), [columnOpen])

  const guarded = (panel: ReactNode) => <ErrorBoundaryPanel state={view}>{panel}</ErrorBoundaryPanel>
  const matrix = <StatusMatrix {...{ view, members, onChange }} oneFacet={layers?.oneFacet ?? null} />
  const map = {
    frame,
    map: view.map,
    country: picked,
    members,
    phone,
    onChange,
    onPick: pick,
    tiles,
    still: still.map,
    stillHolds: !asat && still.language === language && frame === firstFrame(phone) && !picked && !pickedEvent,
  }
  const table = (
    <Members
      {...{ members, shown, impossible }}
      query={view.q}
      sort={view.sort}
      country={picked}
      onQuery={(q) => onChange({ q }, 'replace')}
      onSort={(sort) => onChange({ sort })}
      onPick={pick}
      onClear={() => onChange(noFilter)}
    />
  )
  const timeline = <Timeline event={pickedEvent} onPick={pickEvent} />
  const card =
    pinned &&
    guarded(
      <LazyView load={loadCard}>
        {(CountryCard) => <CountryCard member={pinned} onClose={() => onChange({ country: null })} />}
      </LazyView>,
    )
  const further = { later: view.later, onLater: (later: boolean) => onChange({ later }), onDay: () => onDating(true) }
  const note =
    figure &&
    guarded(
      <LazyView load={loadCitationNote} failedIn={Notice}>
        {(CitationNote) => <CitationNote {...figure} {...further} failedIn={Notice} onClose={closeSource} />}
      </LazyView>,
    )

  if (view.embed || view.step)
    return (
      <Highlight view={view} shown={shownIds} className={view.embed ? undefined : styles.page}>
        <Standalone
          {...{ view, language: asked, onChange, shown, impossible, pinned, map, matrix, table, timeline, card }}
        />
        {note}
      </Highlight>
    )

  return (
    <Highlight view={view} shown={shownIds} className={styles.page}>
      <div className={styles.content} data-background={background ?? 'wide'}>
        <Patterns />
        {guarded(
          <HeaderContainer
            {...{ view, members, onChange }}
            shown={shownIds}
            background={columnOpen}
            onBackground={toggle}
          />,
        )}
        {guarded(<Lead />)}
        {layers && guarded(<layers.LayerBars {...{ view, dating, onDating, onChange }} texts={layers.texts} />)}
        <main className={styles.main}>
          <div data-panel="status">
            <ErrorBoundaryPanel state={view}>
              {matrix}
              <FilterLine facets={view} query={view.q} shown={shown.length} {...{ impossible, onChange }} />
            </ErrorBoundaryPanel>
          </div>
          <div className={styles.map} data-panel="map">
            {guarded(<MapPanel {...map} />)}
          </div>
          <div className={styles.timeline} data-panel="timeline">
            {guarded(timeline)}
          </div>
          <div className={styles.members} data-panel="members">
            {guarded(table)}
            {card}
          </div>
        </main>
        {columnOpen &&
          guarded(
            <LazyView load={loadDrawer} failedIn={Notice}>
              {(BackgroundDrawer) => <BackgroundDrawer {...further} wide={wide} onClose={() => setBackground(false)} />}
            </LazyView>,
          )}
        {layers && view.later && (
          <div data-panel="later">{guarded(<layers.LaterPanel texts={layers.texts.sources} />)}</div>
        )}
        {guarded(<Footer />)}
      </div>
      {note}
    </Highlight>
  )
})
