import { createLeafletContext, LeafletContext, type LeafletContextInterface } from '@react-leaflet/core'
import { Map as BaseMap, type LatLngExpression, type MapOptions } from 'leaflet'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './LeafletMap.module.css'

/** Leaflet rounds to whole pixels; the drawing that it replaces does not. */
class ExactMap extends BaseMap {
  override latLngToLayerPoint(place: LatLngExpression) {
    return this.project(place).subtract(this.getPixelOrigin())
  }
}

interface LeafletHostProps {
  /** Read once, when the map is created. */
  readonly options: () => MapOptions
  readonly children: ReactNode
}

/**
 * Replaces MapContainer of react-leaflet, whose map breaks when React runs effects again (StrictMode, Activity, a
 * boundary that suspends again). Here each run creates a map in an element of its own.
 */
export function LeafletHost({ options, children }: LeafletHostProps) {
  const box = useRef<HTMLDivElement>(null)
  const [context, setContext] = useState<LeafletContextInterface | null>(null)
  const first = useRef(options)

  useLayoutEffect(function makeMap() {
    if (!box.current) return
    const element = document.createElement('div')
    element.className = styles.leaflet ?? ''
    box.current.append(element)
    const map = new ExactMap(element, first.current()).setView([0, 0], 0)
    setContext(createLeafletContext(map))
    return () => {
      setContext(null)
      map.remove()
      element.remove()
    }
  }, [])

  return (
    <div ref={box} className={styles.host}>
      {context && <LeafletContext value={context}>{children}</LeafletContext>}
    </div>
  )
}
