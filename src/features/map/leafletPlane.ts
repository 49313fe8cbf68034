import type { LatLngTuple } from 'leaflet'
import type { Ring } from '@/drawings/map/projection'

/** Kilometres per unit of the plane of Leaflet; keeps the zoom levels positive. */
export const unit = 64

/** For shapes without events of their own, drawn as exactly as by the drawing that they replace. */
export const still = { interactive: false, noClip: true, smoothFactor: 0 } as const

/** @returns the path options of an area without an outline */
export const filledWith = (fillColor: string) => ({ stroke: false, fillColor, fillOpacity: 1 })

/** Turns a ring. In the simple plane of Leaflet, y points up and comes first. */
function turned(ring: Ring, angle: number): LatLngTuple[] {
  const [cos, sin] = [Math.cos(angle) / unit, Math.sin(angle) / unit]
  return ring.map(([x, y]) => [-(sin * x + cos * y), cos * x - sin * y])
}

/** @returns polygons of the plane, turned by the angle of a frame in radians, in the format of Leaflet */
export const latLngs = (polygons: readonly Ring[][], angle: number) =>
  polygons.map((rings) => rings.map((ring) => turned(ring, angle)))

export const latLngsOfLines = (lines: readonly Ring[], angle: number) => lines.map((line) => turned(line, angle))
