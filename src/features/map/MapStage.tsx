import { useCallback, useRef, useState } from 'react'
import type { CountryId } from '@/domain/edition'
import type { Arrow } from '@/drawings/map/arrowKeys'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useLazy } from '@/ui/useLazy'
import { importWithRetry } from '@/platform/importWithRetry'
import { buttonOf, useCountryButtons } from './useCountryButtons'
import type { MapOptions } from './SvgMap'
// Styles the prerendered drawing of the HTML before the code of the map is loaded.
import '@/drawings/map/map.module.css'
import styles from './MapPanel.module.css'

export interface MapStageProps extends MapOptions {
  readonly onPick: (country: CountryId) => void
  /** The prerendered map of the HTML; the application keeps it until it can draw its own. */
  readonly still: string
  /** True if the prerendered map shows the current view. */
  readonly stillHolds: boolean
}

const loadDrawing = () => importWithRetry(() => import('./SvgMap')).then((module) => module.SvgMap)

/** The place of the map: the prerendered map, then a drawing in the size of the stage, then the interactive map. */
export function MapStage({ onPick, still, stillHolds, ...options }: MapStageProps) {
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
      {SvgMap && <SvgMap {...options} {...{ stage, current, steer, held }} onDrawn={handOver} />}
      {failed && <PanelFailed onRetry={retry} />}
    </div>
  )
}
