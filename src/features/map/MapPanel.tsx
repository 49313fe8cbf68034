import { memo, useRef, type ReactNode } from 'react'
import { drawingModes, frameIds, type ChangeView, type View } from '@/domain/view'
import type { CountryId } from '@/domain/edition'
import type { Member } from '@/domain/member'
import { useLanguage } from '@/i18n/LanguageContext'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { useEngagement } from '@/ui/useEngagement'
import { MapFoot } from './MapFoot'
import { MapStage } from './MapStage'
import type { SlideMapOptions } from './slideMapOptions'
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
  readonly onChange: ChangeView
  /** The same members as tiles without boundaries: in place of the map, and beside it on a phone. */
  readonly tiles: ReactNode
  /** Given on a slide, where the map is alone, without controls. */
  readonly slideOptions?: SlideMapOptions
}

/** The map with its frames and its disclaimer, or the tiles; memoised, because a filter changes nothing in it. */
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
  slideOptions,
}: MapPanelProps) {
  const { t } = useLanguage()
  const panelRef = useRef<HTMLElement>(null)
  const close = useEngagement(panelRef)
  const drawn = map === 'boundaries'
  const stage = (
    <MapStage
      frame={frame}
      phone={phone}
      members={members}
      country={country}
      onPick={onPick}
      close={slideOptions?.live ?? close}
      still={still}
      stillHolds={stillHolds}
      slideOptions={slideOptions}
    />
  )
  if (slideOptions)
    return (
      <section ref={panelRef} className={styles.panel} aria-label={t('map')}>
        {stage}
      </section>
    )
  const option = (value: (typeof frameIds)[number] | (typeof drawingModes)[number]) => ({ value, label: t(value) })
  const panel = (
    <section ref={panelRef} className={styles.panel} aria-label={t('map')}>
      <header className={styles.bar}>
        {drawn && (
          <SegmentedControl
            label={t('frame')}
            options={frameIds.map((value) => ({ ...option(value), value }))}
            value={frame}
            onChange={(part) => onChange({ frame: part })}
          />
        )}
        <SegmentedControl
          label={t('drawing')}
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
