import { CRS, DomUtil, svg, type Map } from 'leaflet'
import { useEffect, useMemo, useRef, type WheelEvent } from 'react'
import { Polygon, Polyline, useMap, useMapEvents } from 'react-leaflet'
import type { MapRings } from '@/drawings/map/decodeTopology'
import { overviewRings } from '@/drawings/map/overviewRings'
import { countryIds } from '@/domain/country'
import type { CountryId, FrameId } from '@/domain/edition'
import type { DisplayClass } from '@/domain/status'
import { frames } from '@/drawings/map/frames'
import { rotation, type Size, type Transform } from '@/drawings/map/projection'
import { useFill } from '@/ui/Patterns'
import type { CountryAttributes } from './countryAttributes'
import { LeafletHost } from './LeafletHost'
import { LeafletCountry } from './LeafletCountry'
import { filledWith, latLngs, latLngsOfLines, still, unit } from './leafletPlane'
import './leaflet.css'
import styles from './LeafletMap.module.css'

interface CameraProps {
  /** The transform of the plane that shows the frame. */
  readonly transform: Transform
  readonly size: Size
  readonly moved: boolean
  readonly onMove: (transform: Transform | null, settled: boolean) => void
  /** Called when the shapes exist and can take the focus. */
  readonly onLive: (map: Element) => void
}

interface LeafletMapProps extends CameraProps {
  /** Detailed shapes; `null` uses the shapes of the drawing, so that nothing changes when Leaflet replaces it. */
  readonly detail: MapRings | null
  readonly frame: FrameId
  readonly classOf: (id: CountryId) => DisplayClass
  readonly attributes: (id: CountryId) => CountryAttributes | undefined
}

/** Number of zoom levels beyond the frame. */
const deepest = 3

const options = () => ({
  crs: CRS.Simple,
  renderer: svg({ padding: 1 }),
  zoomSnap: 0,
  wheelPxPerZoomLevel: 200,
  keyboard: false,
  doubleClickZoom: false,
  boxZoom: false,
  zoomControl: false,
  attributionControl: false,
  zoomAnimation: false,
  fadeAnimation: false,
  markerZoomAnimation: false,
  dragging: false,
  maxBoundsViscosity: 1,
})

const scaleOf = ([a, b]: Transform) => Math.hypot(a, b)

/** Keeps the map at its frame, and reports when the reader moves it. */
function Camera({ transform, size, moved, onMove, onLive }: CameraProps) {
  const map = useMap()
  const fitting = useRef(false)

  useEffect(
    function fitFrame() {
      if (moved) return
      const scale = scaleOf(transform)
      const zoom = Math.log2(scale * unit)
      const [, , , , e, f] = transform
      fitting.current = true
      map.invalidateSize({ animate: false, pan: false })
      map.options.minZoom = zoom
      map.options.maxZoom = zoom + deepest
      map.options.maxBounds = undefined
      map.setView([-(size.height / 2 - f) / scale / unit, (size.width / 2 - e) / scale / unit], zoom, {
        animate: false,
      })
      map.options.maxBounds = map.getBounds()
      map.dragging.disable()
      fitting.current = false
      onLive(map.getContainer())
    },
    [map, transform, size, moved, onLive],
  )

  const report = (settled: boolean) => {
    if (fitting.current) return
    const zoomed = map.getZoom() > (map.options.minZoom ?? 0) + 0.001
    if (zoomed) map.dragging.enable()
    else map.dragging.disable()
    onMove(zoomed ? transformOf(map, transform) : null, settled)
  }
  useMapEvents({ move: () => report(false), moveend: () => report(true), zoomend: () => report(true) })
  return null
}

/** @returns the transform of the plane at the current zoom, in pixels of the stage; Leaflet scales and shifts only */
function transformOf(map: Map, [a, b, c, d, ...rest]: Transform): Transform {
  const origin = map
    .project([0, 0])
    .subtract(map.getPixelOrigin())
    .add(DomUtil.getPosition(map.getPane('mapPane') ?? map.getContainer()))
  const factor = 2 ** map.getZoom() / unit / scaleOf([a, b, c, d, ...rest])
  return [a * factor, b * factor, c * factor, d * factor, origin.x, origin.y]
}

/** Without Ctrl or ⌘, the wheel scrolls the page and does not zoom the map. */
const leaveWheelToPage = (event: WheelEvent) => {
  if (!(event.ctrlKey || event.metaKey)) event.stopPropagation()
}

/** The interactive map, with the same geometry, fills and positions as the drawing. */
export function LeafletMap({ detail, frame, classOf, attributes, ...camera }: LeafletMapProps) {
  const angle = rotation(frames[frame].meridian)
  const rings = detail ?? overviewRings
  const fillOf = useFill()
  const land = useMemo(() => latLngs(rings.land, angle), [rings, angle])
  const lakes = useMemo(() => latLngs(rings.lakes, angle), [rings, angle])
  const borders = useMemo(() => latLngsOfLines(rings.borders, angle), [rings, angle])
  return (
    <div className={styles.live} onWheelCapture={leaveWheelToPage}>
      <LeafletHost options={options}>
        <Polygon positions={land} pathOptions={filledWith('var(--land)')} {...still} />
        {countryIds.map((id) => (
          <LeafletCountry
            key={id}
            rings={rings.countries[id]}
            angle={angle}
            fill={fillOf(classOf(id))}
            attributes={attributes(id)}
          />
        ))}
        <Polygon positions={lakes} pathOptions={filledWith('var(--sea)')} {...still} />
        <Polyline
          positions={borders}
          pathOptions={{ color: 'var(--border)', weight: 1.3, lineJoin: 'round' }}
          {...still}
        />
        <Camera {...camera} />
      </LeafletHost>
    </div>
  )
}
