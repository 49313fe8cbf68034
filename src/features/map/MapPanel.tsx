import { memo, useRef, type ReactNode } from 'react'
import { drawingModes, frameIds, type ChangeView, type View } from '@/domain/view'
import type { EventId } from '@/data/events'
import type { CountryId } from '@/domain/country'
import type { Member } from '@/domain/rows'
import { useLanguage } from '@/i18n/LanguageContext'
import { Choice } from '@/ui/Choice'
import { useIntent } from '@/ui/useIntent'
import { MapFoot } from './MapFoot'
import { MapStage } from './MapStage'
import type { RoomMap } from './roomMap'
import styles from './MapPanel.module.css'

interface MapPanelProps {
  readonly frame: View['frame']
  readonly map: View['map']
  readonly country: CountryId | null
  readonly members: readonly Member[]
  readonly phone: boolean
  readonly onPick: (country: CountryId) => void
  readonly still: string
  readonly stillHolds: boolean
  readonly onChange: ChangeView<EventId>
  /** The same countries without a boundary: in the map's place, and beside it on a phone. */
  readonly tiles: ReactNode
  /** In a room the map stands alone. */
  readonly room?: RoomMap
}

/** The map with its frames and its disclaimer, or the tiles that need none; memoised, because a filter changes nothing in it. */
export const MapPanel = memo(function MapPanel({
  frame,
  map,
  country,
  members,
  phone,
  onChange,
  onPick,
  tiles,
  still,
  stillHolds,
  room,
}: MapPanelProps) {
  const { say } = useLanguage()
  const panelRef = useRef<HTMLElement>(null)
  const close = useIntent(panelRef)
  const drawn = map === 'boundaries'
  const stage = (
    <MapStage
      frame={frame}
      phone={phone}
      members={members}
      country={country}
      onPick={onPick}
      close={room?.live ?? close}
      still={still}
      stillHolds={stillHolds}
      room={room}
    />
  )
  if (room)
    return (
      <section ref={panelRef} className={styles.panel} aria-label={say('map')}>
        {stage}
      </section>
    )
  const option = (value: (typeof frameIds)[number] | (typeof drawingModes)[number]) => ({ value, label: say(value) })
  const panel = (
    <section ref={panelRef} className={styles.panel} aria-label={say('map')}>
      <header className={styles.bar}>
        {drawn && (
          <Choice
            label={say('frame')}
            options={frameIds.map((value) => ({ ...option(value), value }))}
            value={frame}
            onChange={(part) => onChange({ frame: part })}
          />
        )}
        <Choice
          label={say('drawing')}
          options={drawingModes.map((value) => ({ ...option(value), value }))}
          value={map}
          onChange={(mode) => onChange({ map: mode })}
        />
      </header>
      {drawn && stage}
      {drawn && <MapFoot />}
      {!drawn && tiles}
    </section>
  )
  return (
    <>
      {drawn && <div className={styles.besideMap}>{tiles}</div>}
      {panel}
    </>
  )
})
