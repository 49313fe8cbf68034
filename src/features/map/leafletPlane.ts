import type { LatLngTuple } from 'leaflet'
import type { Ring } from '@/data/geometry/decode'

/** Kilometres per unit of Leaflet's plane, so that its zoom levels stay positive. */
export const unit = 64

/** Leaflet's simple plane has y up and puts y first. */
function turned(ring: Ring, angle: number): LatLngTuple[] {
  const [cos, sin] = [Math.cos(angle) / unit, Math.sin(angle) / unit]
  return ring.map(([x, y]) => [-(sin * x + cos * y), cos * x - sin * y])
}

/** @returns polygons of the plane, turned by a frame's angle, as Leaflet wants them */
export const latLngs = (polygons: readonly Ring[][], angle: number) =>
  polygons.map((rings) => rings.map((ring) => turned(ring, angle)))

export const latLngsOfLines = (lines: readonly Ring[], angle: number) => lines.map((line) => turned(line, angle))
