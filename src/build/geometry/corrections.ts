import { project } from '@/drawings/map/projection'
import type { Atlas, Polygons } from './atlas'
import { arcNumber, areaOf, dissolve, pointsOf } from './shape'

/** M49 codes of the areas that are corrected in every edition. */
export const codes = { kazakhstan: '398', russianFederation: '643', ukraine: '804' } as const

/** Square kilometres. */
const crimeaArea = { least: 25_000, most: 29_000 }
const crimeaCentre = project([34.4, 45.3])
/** Kilometres from the centre. */
const crimeaReach = 190
/** Square kilometres. */
const largestEnclave = 450

/**
 * Natural Earth draws de facto boundaries. This function replaces them by the boundaries of the publisher.
 * @returns the world with the boundaries that may be drawn
 * @throws if the data differ from those for which the corrections were made
 */
export function correctBoundaries(atlas: Atlas): Atlas {
  return generaliseEnclaves(foldBaikonur(moveCrimea(atlas)))
}

function areaNamed({ areas }: Atlas, key: string): Polygons {
  const polygons = areas.get(key)
  if (!polygons) throw new Error(`Geometry: no area "${key}" in world-atlas`)
  return polygons
}

/** Source: General Assembly resolution 68/262 on territorial integrity. */
function moveCrimea(atlas: Atlas): Atlas {
  const isCrimean = (polygon: Polygons[number]) =>
    pointsOf(atlas.arcs, polygon[0] ?? []).every(
      ([x, y]) => Math.hypot(x - crimeaCentre[0], y - crimeaCentre[1]) < crimeaReach,
    )
  const russian = areaNamed(atlas, codes.russianFederation)
  const crimean = russian.filter(isCrimean)
  if (crimean.length !== 1) throw new Error(`Geometry: expected one Crimean polygon, found ${crimean.length}`)
  const area = areaOf(pointsOf(atlas.arcs, crimean[0]?.[0] ?? []))
  if (area < crimeaArea.least || area > crimeaArea.most)
    throw new Error(`Geometry: the Crimean polygon has ${Math.round(area)} km²`)
  const areas = new Map(atlas.areas)
  areas.set(
    codes.russianFederation,
    russian.filter((polygon) => !crimean.includes(polygon)),
  )
  areas.set(codes.ukraine, dissolve(atlas.arcs, [...areaNamed(atlas, codes.ukraine), ...crimean]))
  return { ...atlas, areas }
}

/** The cosmodrome is leased, not ceded. */
function foldBaikonur(atlas: Atlas): Atlas {
  const areas = new Map(atlas.areas)
  const whole = [...areaNamed(atlas, codes.kazakhstan), ...areaNamed(atlas, 'Baikonur')]
  areas.set(codes.kazakhstan, dissolve(atlas.arcs, whole))
  areas.delete('Baikonur')
  return { ...atlas, areas }
}

/** The publisher's own simplified data show no enclave of this size. */
function generaliseEnclaves(atlas: Atlas): Atlas {
  const hosts = new Map<string, string>()
  for (const [key, polygons] of atlas.areas)
    for (const hole of polygons.flatMap((polygon) => polygon.slice(1))) hosts.set(ringKey(hole), key)

  const taken = [...atlas.areas].flatMap(([key, polygons]) =>
    polygons.flatMap((polygon) => {
      const host = hosts.get(ringKey(polygon[0]))
      const small = areaOf(pointsOf(atlas.arcs, polygon[0] ?? [])) < largestEnclave
      return host && host !== key && small ? [{ host, polygon }] : []
    }),
  )
  const areas = new Map<string, Polygons>()
  for (const [key, polygons] of atlas.areas) {
    const kept = polygons.filter((polygon) => !taken.some((enclave) => enclave.polygon === polygon))
    const gained = taken.filter(({ host }) => host === key).map(({ polygon }) => polygon)
    areas.set(key, gained.length > 0 ? dissolve(atlas.arcs, [...kept, ...gained]) : kept)
  }
  return { ...atlas, areas }
}

/** A key that is equal for a hole and for the enclave that fills it. */
function ringKey(ring: readonly number[] = []): string {
  const numbers = ring.map(arcNumber).toSorted((a, b) => a - b)
  return numbers.join()
}
