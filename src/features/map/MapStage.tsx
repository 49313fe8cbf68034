import { useCallback, useRef, useState } from 'react'
import type { CountryId, FrameId } from '@/domain/edition'
import type { Member } from '@/domain/member'
import type { Arrow } from '@/drawings/map/arrowKeys'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useLazy } from '@/ui/useLazy'
import { importWithRetry } from '@/platform/importWithRetry'
import { buttonOf, useCountryButtons } from './useCountryButtons'
import type { SlideMapOptions } from './slideMapOptions'
// Styles the prerendered drawing of the HTML before the code of the map is loaded.
import '@/drawings/map/map.module.css'
import styles from './MapPanel.module.css'

interface MapStageProps {
  readonly frame: FrameId
  readonly phone: boolean
  readonly members: readonly Member[]
  readonly country: CountryId | null
  readonly onPick: (country: CountryId) => void
  /** Whether the reader has used the map, so that it may become interactive. */
  readonly close: boolean
  /** The prerendered map of the HTML; the application keeps it until it can draw its own. */
  readonly still: string
  /** Whether the prerendered map shows the current view. */
  readonly stillHolds: boolean
  readonly slideOptions?: SlideMapOptions | undefined
}

const loadDrawing = () => importWithRetry(() => import('./SvgMap')).then((module) => module.SvgMap)

/** The place of the map: the prerendered map, then a drawing in the size of the stage, then the interactive map. */
export function MapStage({
  frame,
  phone,
  members,
  country,
  onPick,
  close,
  still,
  stillHolds,
  slideOptions,
}: MapStageProps) {
  const stage = useRef<HTMLDivElement>(null)
  const steer = useRef<((from: CountryId, arrow: Arrow) => CountryId) | null>(null)
  const [drawn, setDrawn] = useState(false)
  const { View: SvgMap, failed, retry } = useLazy(loadDrawing)
  const { current, held, handlers } = useCountryButtons({ stage, onPick, steer })

  /** Replaces one drawing by the next, and moves the focus to the same member there. */
  const handOver = useCallback((to: Element) => {
    const focused = document.activeElement?.getAttribute('data-country')
    if (focused && stage.current?.contains(document.activeElement))
      buttonOf(to, focused)?.focus({ preventScroll: true })
    setDrawn(true)
  }, [])

  return (
    <div ref={stage} className={styles.stage} translate="no" {...handlers}>
      {!drawn && (
        <div
          className={styles.prerendered}
          hidden={!stillHolds}
          // The application has no geometry yet, so the content of the HTML stays.
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: still }}
        />
      )}
      {SvgMap && (
        <SvgMap
          stage={stage}
          frame={frame}
          phone={phone}
          members={members}
          country={country}
          current={current}
          steer={steer}
          close={close}
          held={held}
          onDrawn={handOver}
          slideOptions={slideOptions}
        />
      )}
      {failed && <PanelFailed onRetry={retry} />}
    </div>
  )
}
