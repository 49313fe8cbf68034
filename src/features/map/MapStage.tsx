import { useCallback, useRef, useState } from 'react'
import type { CountryId } from '@/domain/country'
import type { Member } from '@/domain/member'
import type { FrameId } from '@/domain/view'
import type { Arrow } from '@/drawings/map/arrowKeys'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useLazy } from '@/ui/useLazy'
import { importWithRetry } from '@/platform/importWithRetry'
// The drawing that the HTML holds has its looks from here, before any code that draws has come.
import '@/drawings/map/map.module.css'
import { buttonOf, useCountryButtons } from './useCountryButtons'
import type { SlideMapOptions } from './slideMapOptions'
import styles from './MapPanel.module.css'

interface MapStageProps {
  readonly frame: FrameId
  readonly phone: boolean
  readonly members: readonly Member[]
  readonly country: CountryId | null
  readonly onPick: (country: CountryId) => void
  /** Whether the reader has turned to the map, so that it may come alive. */
  readonly close: boolean
  /** The map as the HTML brought it; the application keeps it until it can draw its own. */
  readonly still: string
  /** Whether the still shows what is asked for. */
  readonly stillHolds: boolean
  readonly slideOptions?: SlideMapOptions | undefined
}

const loadDrawing = () => importWithRetry(() => import('./SvgMap')).then((module) => module.SvgMap)

/** The place of the map: first what the HTML holds, then a drawing to the size of the screen, then the live map. */
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

  /** One drawing gives way to the next, and the focus goes to the same country there. */
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
          // The application brings no geometry of its own: what stands in the HTML stays.
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
