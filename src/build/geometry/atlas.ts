import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { project } from '@/drawings/map/projection'

/** A line, in kilometres of the projected plane. */
export type Arc = [x: number, y: number][]

/** Polygons of rings of arc numbers; ~n is arc n in reverse (TopoJSON 1.0, 2.1.4). */
export type Polygons = number[][][]

/** The world in the projected plane; areas by their M49 code or, without one, by name. */
export interface Atlas {
  readonly arcs: readonly Arc[]
  readonly areas: ReadonlyMap<string, Polygons>
}

export type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** @returns Natural Earth 4.1 at 1:10 million, without corrections: it must not be drawn in this state */
export function readWorld(): WorldTopology {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** @returns the borders of a world of longitudes and latitudes, quantised or not, in the projected plane */
export function projectWorld(world: WorldTopology): Atlas {
  const areas = new Map<string, Polygons>()
  for (const area of world.objects.countries.geometries) {
    const key = String(area.id ?? nameOf(area.properties))
    const polygons = area.type === 'Polygon' ? [area.arcs] : area.type === 'MultiPolygon' ? area.arcs : []
    areas.set(key, [...(areas.get(key) ?? []), ...polygons])
  }
  return { arcs: projectArcs(world), areas }
}

function nameOf(properties: object = {}): unknown {
  return 'name' in properties ? properties.name : undefined
}

/** @returns arcs of longitudes and latitudes, quantised or not, in plane kilometres */
export function projectArcs({ arcs, transform }: Topology): Arc[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1]
  const [translateX, translateY] = transform?.translate ?? [0, 0]
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([stepX = 0, stepY = 0]) => {
      ;[x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY]
      return project([x * scaleX + translateX, y * scaleY + translateY])
    })
  })
}
