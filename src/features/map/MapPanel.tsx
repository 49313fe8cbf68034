import { memo, useRef, type ReactNode } from 'react'
import { drawingModes, frameIds, type ChangeView, type View } from '@/domain/view'
import { useLanguage } from '@/i18n/LanguageContext'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { useEngagement } from '@/ui/useEngagement'
import { MapFoot } from './MapFoot'
import { MapStage, type MapStageProps } from './MapStage'
import styles from './MapPanel.module.css'

interface MapPanelProps extends Omit<MapStageProps, 'close'> {
  readonly map: View['map']
  readonly onChange: ChangeView
  /** The same members as tiles without boundaries: in place of the map, and beside it on a phone. */
  readonly tiles: ReactNode
}

/** The map with its frames and its disclaimer, or the tiles; memoised, because a filter changes nothing in it. */
export const MapPanel = memo(function MapPanel({ map, onChange, tiles, ...options }: MapPanelProps) {
  const { frame, slideOptions } = options
  const { t } = useLanguage()
  const panelRef = useRef<HTMLElement>(null)
  const close = useEngagement(panelRef)
  const drawn = map === 'boundaries'
  const stage = <MapStage {...options} close={slideOptions?.live ?? close} />
  if (slideOptions)
    return (
      <section ref={panelRef} className={styles.panel} aria-label={t('map')}>
        {stage}
      </section>
    )
  const optionsOf = <Value extends View['frame'] | View['map']>(values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(value) }))
  return (
    <>
      {drawn && <div className={styles.besideMap}>{tiles}</div>}
      <section ref={panelRef} className={styles.panel} aria-label={t('map')}>
        <header className={styles.bar}>
          {drawn && (
            <SegmentedControl
              label={t('frame')}
              options={optionsOf(frameIds)}
              value={frame}
              onChange={(part) => onChange({ frame: part })}
            />
          )}
          <SegmentedControl
            label={t('drawing')}
            options={optionsOf(drawingModes)}
            value={map}
            onChange={(mode) => onChange({ map: mode })}
          />
        </header>
        {drawn ? stage : tiles}
        {drawn && <MapFoot />}
      </section>
    </>
  )
})
