import { useCallback, useMemo, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { overview } from '@/data/geometry/overview'
import type { FrameId } from '@/domain/view'
import { frameTransform } from '@/drawings/frames'
import { mapLabels } from '@/drawings/mapLabels'
import { MapOverlay } from '@/drawings/MapOverlay'
import { MapShapes } from '@/drawings/MapShapes'
import type { Transform } from '@/drawings/projection'
import { targetsOf } from '@/drawings/targets'
import { wayOut } from '@/drawings/wayOut'
import { useLanguage } from '@/i18n/LanguageContext'
import { PanelFailed } from '@/ui/Panel'
import { useUpgrade } from '@/ui/useUpgrade'
import { useCountryButtons, type CountryButtons } from './useCountryButtons'
import { useSize } from './useSize'
import styles from './MapPanel.module.css'

interface MapStageProps extends CountryButtons {
  readonly frame: FrameId
  readonly phone: boolean
}

const assumed = { desk: { width: 760, height: 440 }, phone: { width: 358, height: 320 } }
const fontSizes = { desk: 14, phone: 13, large: 16 }
/** Height of a map in px from which its names are set for a room. */
const large = 560

const loadLive = async () => {
  const [{ LiveMap }, { detailRings, detailGeometry }] = await Promise.all([
    import('./LiveMap'),
    import('@/data/geometry/detail'),
  ])
  return { LiveMap, detailRings, detailGeometry }
}

/** The map itself: a drawing that Leaflet takes the place of, under one overlay of marks and names. */
export function MapStage({ frame, phone, members, country, onPick }: MapStageProps) {
  const { say, language, messages } = useLanguage()
  const stage = useRef<HTMLDivElement>(null)
  const size = useSize(stage, phone ? assumed.phone : assumed.desk)
  const fitted = useMemo(() => frameTransform(frame, size), [frame, size])
  /** Where the reader has zoomed or dragged to, as long as the frame stays. */
  const [moved, setMoved] = useState<{
    readonly from: Transform
    readonly to: Transform
    readonly settled: boolean
  } | null>(null)
  const [live, setLive] = useState(false)
  const { View, failed, retry } = useUpgrade(loadLive)

  const free = moved?.from === fitted ? moved : null
  const transform = free?.to ?? fitted
  const fontSize = phone ? fontSizes.phone : size.height > large ? fontSizes.large : fontSizes.desk
  const arrow = useMemo(() => wayOut(transform, size, messages.ljubljana), [transform, size, messages])
  const labels = useMemo(
    () => (free?.settled === false ? [] : mapLabels({ frame, transform, size, language, fontSize, arrow })),
    [frame, transform, size, language, fontSize, free?.settled, arrow],
  )
  const targets = useMemo(() => targetsOf(transform), [transform])
  const buttons = useCountryButtons({ stage, transform, members, country, onPick })

  const onMove = useCallback(
    (to: Transform | null, settled: boolean) => setMoved(to && { from: fitted, to, settled }),
    [fitted],
  )
  const onLive = useCallback(() => {
    const focused = document.activeElement?.getAttribute('data-country')
    const held = focused && stage.current?.contains(document.activeElement)
    if (held)
      stage.current
        ?.querySelector<SVGElement>(`.leaflet-container [data-country="${focused}"]`)
        ?.focus({ preventScroll: true })
    setLive(true)
  }, [])

  return (
    <div ref={stage} className={styles.stage} translate="no" {...buttons.handlers}>
      {!live && (
        <MapShapes
          geometry={View?.detailGeometry ?? overview}
          transform={fitted}
          size={size}
          classOf={buttons.classOf}
          attributes={buttons.attributes}
          prefix="still"
        />
      )}
      {View && (
        <ErrorBoundary
          onError={() => setLive(false)}
          fallbackRender={({ resetErrorBoundary }) => <PanelFailed onRetry={resetErrorBoundary} />}
        >
          <View.LiveMap
            rings={View.detailRings}
            frame={frame}
            transform={fitted}
            size={size}
            classOf={buttons.classOf}
            attributes={buttons.attributes}
            onMove={onMove}
            onLive={onLive}
            moved={free !== null}
          />
        </ErrorBoundary>
      )}
      <MapOverlay
        geometry={View?.detailGeometry ?? overview}
        transform={transform}
        size={size}
        labels={labels}
        fontSize={fontSize}
        classOf={buttons.classOf}
        targets={targets}
        arrow={arrow}
      />
      {free && (
        <button type="button" className={styles.reset} onClick={() => setMoved(null)}>
          {say('resetView')}
        </button>
      )}
      {failed && <PanelFailed onRetry={retry} />}
    </div>
  )
}
