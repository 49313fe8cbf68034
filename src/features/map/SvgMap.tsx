import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { overview } from '@/drawings/map/overview'
import type { CountryId, FrameId } from '@/domain/edition'
import { type Member } from '@/domain/member'
import { classById } from '@/domain/memberClasses'
import type { Arrow } from '@/drawings/map/arrowKeys'
import { frameTransform, isWide } from '@/drawings/map/frames'
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
import styles from './MapPanel.module.css'

/** Options of the map on a slide. */
export interface SlideMapOptions {
  /** Font size of the names, in pixels. */
  readonly fontSize: number
  /** True if the map becomes interactive; the map of a thumbnail is only a drawing. */
  readonly live: boolean
  /** True to mark the hosts of the meetings and the direction of the town that is off the map. */
  readonly meetings: boolean
}

/** The options of the map that the page chooses. */
export interface MapOptions {
  readonly frame: FrameId
  readonly phone: boolean
  readonly members: readonly Member[]
  readonly country: CountryId | null
  /** True when the reader has used the map, so that it may become interactive. */
  readonly close: boolean
  /** Given on a slide, where the map is alone, without controls. */
  readonly slideOptions?: SlideMapOptions | undefined
}

interface SvgMapProps extends MapOptions {
  readonly stage: RefObject<HTMLElement | null>
  /** The member at the tab stop of the map. */
  readonly current: CountryId
  readonly steer: RefObject<((from: CountryId, arrow: Arrow) => CountryId) | null>
  /** True while a pointer presses the map. */
  readonly held: boolean
  /** Called when a drawing exists and can take over the focus. */
  readonly onDrawn: (drawing: Element) => void
}

const largeType = 16
/** Height of a map in pixels, above which its names are large enough for a room. */
const large = 560

const loadLive = () => importWithRetry(() => import('./LeafletMap')).then((module) => module.LeafletMap)
const loadDetail = () => importWithRetry(() => import('@/drawings/map/detail'))

/** The transform to which the reader has zoomed or dragged; valid until the frame changes. */
interface Moved {
  readonly from: Transform
  readonly to: Transform
  readonly settled: boolean
}

/** The map in the size of its stage, first as a drawing and then in Leaflet, below one overlay of marks and names. */
export function SvgMap(props: SvgMapProps) {
  const { stage, frame, phone, members, country, current, steer, close, held, onDrawn, slideOptions } = props
  const translator = useLanguage()
  const { t, language, messages, day } = translator
  const still = useRef<HTMLDivElement>(null)
  const layout = initialSizeFor(phone ? 'phone' : 'desk', language)
  const size = useSize(stage, layout.size)
  const fitted = useMemo(() => frameTransform(frame, size), [frame, size])
  const [moved, setMoved] = useState<Moved | null>(null)
  const [live, setLive] = useState(false)
  const { View: LeafletMap, failed, retry } = useLazy(loadLive, slideOptions?.live ?? (close || !isWide(frame)))

  const free = moved?.from === fitted ? moved : null
  // On a slide, details are visible that the overview omits.
  const isNear = slideOptions?.live ?? (!isWide(frame) || free !== null)
  // If it fails to load, the overview stays: it is coarser, but also correct.
  const { View: loaded } = useLazy(loadDetail, isNear)
  const detail = isNear ? loaded : null
  const transform = free?.to ?? fitted
  const fontSize = slideOptions?.fontSize ?? (!phone && size.height > large ? largeType : layout.fontSize)
  // The meetings belong to the edition and not to another day.
  const meetings = slideOptions?.meetings ?? !day
  const labels = useMemo(
    () => (free?.settled === false ? [] : mapLabels({ frame, transform, size, language, fontSize, meetings })),
    [frame, transform, size, language, fontSize, meetings, free?.settled],
  )
  const arrow = useMemo(
    () => (slideOptions || day ? null : offMapArrow(frame, transform, size, messages.offMap, labels)),
    [slideOptions, day, frame, transform, size, messages, labels],
  )
  const targets = useMemo(() => targetsOf(transform), [transform])
  const classOf = useMemo(() => classById(members), [members])
  const attributes = attributesById(members, current, country, translator)
  const shared = { size, classOf }
  const interactive = { ...shared, transform: fitted, attributes }

  useEffect(
    function steerByKeys() {
      steer.current = (from, key) => neighbour(from, key, transform)
    },
    [steer, transform],
  )
  useLayoutEffect(
    function tellPaper() {
      // Print scales the stage as a whole by these sizes, because nothing is measured again for print.
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
          <MapShapes {...interactive} scale={overview.scale} prefix="still" />
        </div>
      )}
      {LeafletMap && (live || !held) && (
        <ErrorBoundary
          onError={() => setLive(false)}
          fallbackRender={({ resetErrorBoundary }) => <PanelFailed onRetry={resetErrorBoundary} />}
        >
          <LeafletMap
            {...interactive}
            {...{ frame, onMove, onLive }}
            detail={detail?.detailRings ?? null}
            moved={free !== null}
          />
        </ErrorBoundary>
      )}
      <MapOverlay
        {...shared}
        {...{ transform, labels, fontSize, targets, arrow, meetings }}
        detail={detail?.detailGeometry ?? null}
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
