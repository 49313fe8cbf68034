import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import type { Point } from './projection'

/** One level of detail of the map, as SVG path data in whole plane units; fill with the even-odd rule. */
export interface Geometry {
  readonly countries: Readonly<Record<CountryId, string>>
  /** All land of other countries as one shape: no border between two of them is drawn. */
  readonly land: string
  readonly lakes: string
  /** Lines, not areas: every border of a member once, without coasts. */
  readonly borders: string
  /** Kilometres per unit. */
  readonly scale: number
}

/** @returns a record with a value for each member */
export const byCountry = <Value>(valueOf: (id: CountryId) => Value) =>
  Object.fromEntries(countryIds.map((id) => [id, valueOf(id)])) as Readonly<Record<CountryId, Value>>

/**
 * @param path relative path data of a Geometry: m, pairs of whole numbers, z
 * @param scale kilometres per unit
 * @returns its rings in plane kilometres, without repeating the first point at the end
 */
export function ringsOfPath(path: string, scale: number): Point[][] {
  let [x, y] = [0, 0]
  return path
    .split('m')
    .slice(1)
    .map((subpath) => {
      const steps = subpath.match(/-?\d+/g) ?? []
      const ring: Point[] = []
      for (let index = 0; index + 1 < steps.length; index += 2) {
        x += Number(steps[index])
        y += Number(steps[index + 1])
        ring.push([x * scale, y * scale])
      }
      const start = ring[0]
      // After z the pen is back at the start of the ring.
      if (start && subpath.endsWith('z')) [x, y] = [start[0] / scale, start[1] / scale]
      return ring
    })
}
