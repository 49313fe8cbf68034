import { feature, mesh } from 'topojson-client'
import type { MultiPolygon as ArcPolygons, Topology } from 'topojson-specification'
import { countryIds } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import { byCountry } from './geometry'
import type { Ring } from './projection'

/** A stored level of detail: arcs shared between neighbours, in whole units of a grid in the projected plane. */
export type MapTopology = Topology<Record<CountryId | 'land' | 'lakes', ArcPolygons>>

/** A level of detail as polygons of rings (the first point repeated at the end) and as lines. */
export interface MapRings {
  readonly countries: Readonly<Record<CountryId, readonly Ring[][]>>
  readonly land: readonly Ring[][]
  readonly lakes: readonly Ring[][]
  readonly borders: readonly Ring[]
}

/** @returns the rings and lines of a level of detail, in the unit of the topology's transform */
export function decodeTopology(topology: MapTopology): MapRings {
  const { objects } = topology
  const rings = (shape: ArcPolygons): Ring[][] =>
    feature(topology, shape).geometry.coordinates as [number, number][][][]
  const areas = [...countryIds.map((id) => objects[id]), objects.land]
  const borders = mesh(topology, { type: 'GeometryCollection', geometries: areas }, (one, other) => one !== other)
  return {
    countries: byCountry((id) => rings(objects[id])),
    land: rings(objects.land),
    lakes: rings(objects.lakes),
    borders: borders.coordinates as [number, number][][],
  }
}
