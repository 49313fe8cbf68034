import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { overview } from '@/data/geometry/overview'
import type { CountryId } from '@/domain/country'
import { classById, type Member } from '@/domain/member'
import type { FrameId } from '@/domain/view'
import type { Arrow } from '@/drawings/map/arrowKeys'
import { frameTransform } from '@/drawings/map/frames'
import { mapLabels } from '@/drawings/labels/mapLabels'
import { MapOverlay } from '@/drawings/map/MapOverlay'
import { MapShapes } from '@/drawings/map/MapShapes'
import type { Transform } from '@/drawings/map/projection'
import { neighbour, targetsOf } from '@/drawings/map/targets'
import { offMapArrow } from '@/drawings/map/offMapArrow'
import { useLanguage } from '@/i18n/LanguageContext'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useSize } from '@/ui/useSize'
import { useLazy } from '@/ui/useLazy'
import { importWithRetry } from '@/platform/importWithRetry'
import { attributesById } from './countryAttributes'
import { initialSizeFor } from './initialSizes'

import type { SlideMapOptions } from './slideMapOptions'
import styles from './MapPanel.module.css'

interface SvgMapProps {
  readonly stage: RefObject<HTMLElement | null>
  readonly frame: FrameId
  readonly phone: boolean
  readonly members: readonly Member[]
  readonly country: CountryId | null
  /** The map's tab stop. */
  readonly current: CountryId
  readonly steer: RefObject<((from: CountryId, arrow: Arrow) => CountryId) | null>
  /** Whether the reader has turned to the map, so that it may come alive. */
  readonly close: boolean
  /** Whether a pointer presses the map. */
  readonly held: boolean
  /** A drawing is there and can take the focus over. */
  readonly onDrawn: (drawing: Element) => void
  readonly slideOptions?: SlideMapOptions | undefined
}

const largeType = 16
/** Height of a map in px from which its names are set for a room. */
const large = 560

/** The overview is made for the whole map: what comes closer wants the detail. */
const isClose = (frame: FrameId) => frame !== 'all' && frame !== 'close-up'

const loadLive = () => importWithRetry(() => import('./LeafletMap')).then((module) => module.LeafletMap)
const loadDetail = () => importWithRetry(() => import('@/data/geometry/detail'))

/** Where a reader has zoomed or dragged to, as long as the frame stays. */
interface Moved {
  readonly from: Transform
  readonly to: Transform
  readonly settled: boolean
}

/** The map drawn to the size of its stage, which Leaflet takes the place of, under one overlay of marks and names. */
export function SvgMap({
  stage,
  frame,
  phone,
  members,
  country,
  current,
  steer,
  close,
  held,
  onDrawn,
  slideOptions,
}: SvgMapProps) {
  const translator = useLanguage()
  const { t, language, messages, day } = translator
  const still = useRef<HTMLDivElement>(null)
  const layout = initialSizeFor(phone ? 'phone' : 'desk', language)
  const size = useSize(stage, layout.size)
  const fitted = useMemo(() => frameTransform(frame, size), [frame, size])
  const [moved, setMoved] = useState<Moved | null>(null)
  const [live, setLive] = useState(false)
  const { View: LeafletMap, failed, retry } = useLazy(loadLive, slideOptions?.live ?? (close || isClose(frame)))

  const free = moved?.from === fitted ? moved : null
  // A room is large enough to see what the overview leaves out.
  const isNear = slideOptions?.live ?? (isClose(frame) || free !== null)
  // Should it not come, the overview stays: coarser, and as true.
  const { View: loaded } = useLazy(loadDetail, isNear)
  const detail = isNear ? loaded : null
  const transform = free?.to ?? fitted
  const fontSize = slideOptions?.fontSize ?? (!phone && size.height > large ? largeType : layout.fontSize)
  // What the Council did in its years says nothing of another day.
  const meetings = slideOptions?.meetings ?? !day
  const labels = useMemo(
    () => (free?.settled === false ? [] : mapLabels({ frame, transform, size, language, fontSize, meetings })),
    [frame, transform, size, language, fontSize, meetings, free?.settled],
  )
  const arrow = useMemo(
    () => (slideOptions || day ? null : offMapArrow(frame, transform, size, messages.ljubljana, labels)),
    [slideOptions, day, frame, transform, size, messages, labels],
  )
  const targets = useMemo(() => targetsOf(transform), [transform])
  const classOf = useMemo(() => classById(members), [members])
  const attributes = attributesById(members, current, country, translator)

  useEffect(
    function steerByKeys() {
      steer.current = (from, key) => neighbour(from, key, transform)
    },
    [steer, transform],
  )
  useLayoutEffect(
    function tellPaper() {
      // Paper scales the stage as a whole: nothing is measured anew there.
      stage.current?.style.setProperty('--across', String(size.width))
      stage.current?.style.setProperty('--down', String(size.height))
    },
    [stage, size],
  )
  useLayoutEffect(
    function takeOverFromHtml() {
      if (still.current) onDrawn(still.current)
    },
    [onDrawn],
  )

  const onMove = useCallback(
    (to: Transform | null, settled: boolean) => setMoved(to && { from: fitted, to, settled }),
    [fitted],
  )
  const onLive = useCallback(
    (map: Element) => {
      onDrawn(map)
      setLive(true)
    },
    [onDrawn],
  )

  return (
    <>
      {!live && (
        <div ref={still} className={styles.prerendered}>
          <MapShapes
            scale={overview.scale}
            transform={fitted}
            size={size}
            classOf={classOf}
            attributes={attributes}
            prefix="still"
          />
        </div>
      )}
      {LeafletMap && (live || !held) && (
        <ErrorBoundary
          onError={() => setLive(false)}
          fallbackRender={({ resetErrorBoundary }) => <PanelFailed onRetry={resetErrorBoundary} />}
        >
          <LeafletMap
            detail={detail?.detailRings ?? null}
            frame={frame}
            transform={fitted}
            size={size}
            classOf={classOf}
            attributes={attributes}
            onMove={onMove}
            onLive={onLive}
            moved={free !== null}
          />
        </ErrorBoundary>
      )}
      <MapOverlay
        detail={detail?.detailGeometry ?? null}
        transform={transform}
        size={size}
        labels={labels}
        fontSize={fontSize}
        classOf={classOf}
        targets={targets}
        arrow={arrow}
        meetings={meetings}
      />
      {free && (
        <button type="button" className={styles.reset} onClick={() => setMoved(null)}>
          {t('resetView')}
        </button>
      )}
      {failed && <PanelFailed onRetry={retry} />}
    </>
  )
}
