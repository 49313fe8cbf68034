import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { MapTopology } from '../../data/geometry/decode.ts'
import { countryIds } from '../../domain/country.ts'
import { joinAntimeridian } from './antimeridian.ts'
import { type Arc, type Atlas, type Polygons, projectArcs, projectWorld, readWorld } from './atlas.ts'
import { type Regions, selectRegions } from './context.ts'
import { correctBoundaries } from './corrections.ts'
import type { Level } from './levels.ts'
import { arcNumber, areaOf, dissolve, pointsOf } from './shape.ts'
import { type RankedArcs, rankArcs, simplifyArcs, withoutIslets } from './simplify.ts'

interface Source {
  readonly regions: Regions
  readonly ranked: RankedArcs
}

/** Square kilometres. */
const leastRing = 30

let source: Source | undefined

/**
 * @param level how far to generalise
 * @returns the map at that level, in whole units of its grid; the source is read and corrected once a process
 * @throws when world-atlas is not as the corrections expect it
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

/** Pieces and holes that simplifying has closed. */
function withoutSlivers(polygons: Polygons, arcs: readonly Arc[], least: number): Polygons {
  const isSliver = (ring: readonly number[] = []) => areaOf(pointsOf(arcs, ring)) < least
  return polygons.filter(([outline]) => !isSliver(outline)).map((polygon) => polygon.filter((ring) => !isSliver(ring)))
}

/** Keeps only what the map shows, which makes ranking twenty times faster. */
function prepare(atlas: Atlas): Source {
  const lakes = readLakes()
  const regions = new Map(selectRegions(atlas))
  const shift = (index: number) => (index < 0 ? index - atlas.arcs.length : index + atlas.arcs.length)
  regions.set(
    'lakes',
    lakes.polygons.map((polygon) => polygon.map((ring) => ring.map(shift))),
  )
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

/** Numbers the used arcs in order of use, so that the numbers compress well. */
function prune(arcs: readonly Arc[], shapes: ReadonlyMap<string, Polygons>): MapTopology {
  const numbers = new Map<number, number>()
  const renumber = (index: number) => {
    const number = numbers.get(arcNumber(index)) ?? numbers.size
    numbers.set(arcNumber(index), number)
    return index < 0 ? ~number : number
  }
  const objects = Object.fromEntries(
    [...shapes].map(([key, polygons]) => [
      key,
      { type: 'MultiPolygon', arcs: polygons.map((polygon) => polygon.map((ring) => ring.map(renumber))) },
    ]),
  )
  const kept = [...numbers.keys()].map((index) => arcs[index] ?? [])
  return { type: 'Topology', objects, arcs: kept } as unknown as MapTopology
}
