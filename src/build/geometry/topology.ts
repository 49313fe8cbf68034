import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { MapTopology } from '@/drawings/map/decodeTopology'
import { countryIds } from '@/domain/country'
import { joinAntimeridian } from './antimeridian'
import { type Arc, type Atlas, type Polygons, projectArcs, projectWorld, readWorld } from './atlas'
import { type Regions, selectRegions } from './context'
import { correctBoundaries } from './corrections'
import type { Level } from './levels'
import { arcNumber, areaOf, dissolve, pointsOf, replaceArcs } from './shape'
import { type RankedArcs, rankArcs, simplifyArcs, withoutIslets } from './simplify'

interface Source {
  readonly regions: Regions
  readonly ranked: RankedArcs
}

/** Square kilometres. */
const leastRing = 30

let source: Source | undefined

/**
 * @returns the map at a level of detail, in whole units of its grid; the data are read and corrected once per process
 * @throws if the data of world-atlas are not as the corrections expect
 */
export function buildTopology(level: Level): MapTopology {
  source ??= prepare(joinAntimeridian(correctBoundaries(projectWorld(readWorld()))))
  const { regions, ranked } = source
  const arcs = simplifyArcs(ranked, regions, level)
  const polygonsOf = (owner: Parameters<typeof withoutIslets>[1]) => withoutIslets(regions, owner, ranked.arcs, level)
  const shapes = new Map<string, Polygons>(countryIds.map((id) => [id, polygonsOf(id)]))
  shapes.set('land', dissolve(ranked.arcs, [...polygonsOf('near'), ...polygonsOf('far')]))
  shapes.set('lakes', polygonsOf('lakes'))
  const least = leastRing / level.scale ** 2
  return prune(arcs, new Map([...shapes].map(([key, polygons]) => [key, withoutSlivers(polygons, arcs, least)])))
}

/** Removes pieces and holes that the simplification has closed. */
function withoutSlivers(polygons: Polygons, arcs: readonly Arc[], least: number): Polygons {
  const isSliver = (ring: readonly number[] = []) => areaOf(pointsOf(arcs, ring)) < least
  return polygons.filter(([outline]) => !isSliver(outline)).map((polygon) => polygon.filter((ring) => !isSliver(ring)))
}

/** Keeps only what the map shows, which makes the ranking twenty times faster. */
function prepare(atlas: Atlas): Source {
  const lakes = readLakes()
  const regions = new Map(selectRegions(atlas))
  const shift = (index: number) => (index < 0 ? index - atlas.arcs.length : index + atlas.arcs.length)
  regions.set('lakes', replaceArcs(lakes.polygons, shift))
  const used = new Set([...regions.values()].flat(3).map(arcNumber))
  const arcs = [...atlas.arcs, ...lakes.arcs].map((arc, index) => (used.has(index) ? arc : []))
  return { regions, ranked: rankArcs(arcs) }
}

function readLakes(): { arcs: Arc[]; polygons: Polygons } {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'lakes.topo.json')
  const topology: Topology<{ lakes: GeometryCollection }> = JSON.parse(readFileSync(file, 'utf8'))
  const polygons = topology.objects.lakes.geometries.flatMap((lake) => (lake.type === 'MultiPolygon' ? lake.arcs : []))
  return { arcs: projectArcs(topology), polygons }
}

/** Numbers the used arcs in the order of use, so that the numbers compress well. */
function prune(arcs: readonly Arc[], shapes: ReadonlyMap<string, Polygons>): MapTopology {
  const numbers = new Map<number, number>()
  const renumber = (index: number) => {
    const number = numbers.get(arcNumber(index)) ?? numbers.size
    numbers.set(arcNumber(index), number)
    return index < 0 ? ~number : number
  }
  const objects = Object.fromEntries(
    [...shapes].map(([key, polygons]) => [key, { type: 'MultiPolygon', arcs: replaceArcs(polygons, renumber) }]),
  )
  const kept = [...numbers.keys()].map((index) => (arcs[index] ?? []).map(([x, y]) => [x, y]))
  return { type: 'Topology', objects: objects as MapTopology['objects'], arcs: kept }
}
