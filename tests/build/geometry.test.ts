import { describe, expect, test } from 'vitest'
import { detailGeometry, detailRings } from '@/drawings/map/detail'
import { overview } from '@/drawings/map/overview'
import { countryIds } from '@/domain/country'
import { frameIds } from '@/domain/view'
import { frames } from '@/drawings/map/frames'
import { type Geometry, ringsOfPath } from '@/drawings/map/geometry'
import { apply, boundsOf, type Point, project, rotate, rotation } from '@/drawings/map/projection'
import { areaOfRings, isInside } from './rings'

const levels = { overview, detail: detailGeometry } as const
/** Names all shapes that the map draws at a place. */
function shownAt(place: Point, { countries, land, scale }: Geometry): string {
  const point = project(place)
  const shown = Object.entries({ ...countries, land }).filter(([, path]) => isInside(point, ringsOfPath(path, scale)))
  return shown.map(([key]) => key).join(' and ') || 'water'
}

const places: readonly [name: string, longitude: number, latitude: number, owner: string][] = [
  ['Simferopol', 34.1, 44.95, 'UKR'],
  ['Sevastopol', 33.55, 44.6, 'UKR'],
  ['Kerch', 36.3, 45.3, 'UKR'],
  ['Donetsk', 37.8, 48, 'UKR'],
  ['Luhansk', 39.31, 48.57, 'UKR'],
  ['Melitopol', 35.37, 46.85, 'UKR'],
  ['Khankendi', 46.75, 39.82, 'AZE'],
  ['Nakhchivan', 45.41, 39.21, 'AZE'],
  ['Baku', 49.7, 40.4, 'AZE'],
  ['Tiraspol', 29.63, 46.84, 'MDA'],
  ['Chisinau', 28.83, 47.02, 'MDA'],
  ['Comrat', 28.66, 46.3, 'MDA'],
  ['Kaliningrad', 20.9, 54.65, 'RUS'],
  ['Anadyr', 177, 65.2, 'RUS'],
  ['Chukotka at 175° W', 185, 66.5, 'RUS'],
  ['Uelen', 189.7, 66, 'RUS'],
  ['Uelen, written as a longitude west', -170.3, 66, 'RUS'],
  ['the east of Wrangel Island', 180.8, 71.1, 'RUS'],
  ['Sakhalin', 142.8, 47, 'RUS'],
  ['Baikonur', 63.3, 45.95, 'KAZ'],
  ['Aktau', 51.2, 43.66, 'KAZ'],
  ['Astana', 71.4, 51.1, 'KAZ'],
  ['Bishkek', 74.6, 42.9, 'KGZ'],
  ['Sokh, generalised', 71.13, 39.97, 'KGZ'],
  ['Dushanbe', 68.8, 38.55, 'TJK'],
  ['Khorog', 71.8, 37.8, 'TJK'],
  ['Yerevan', 44.5, 40.2, 'ARM'],
  ['Minsk', 27.56, 53.9, 'BLR'],
  ['Sukhumi', 41.1, 43.05, 'land'],
  ['Tskhinvali', 43.97, 42.23, 'land'],
  ['Tbilisi', 44.8, 41.7, 'land'],
  ['Tashkent', 69.2, 41.3, 'land'],
  ['Bucharest', 26.1, 44.4, 'land'],
  ['the Caspian Sea', 50.9, 41.5, 'water'],
  ['the Black Sea', 34.5, 43.2, 'water'],
  ['the Sea of Azov', 36.5, 46.1, 'water'],
  ['the Arctic Ocean', 175, 73, 'water'],
]

/** Square kilometres: UN Demographic Yearbook; Ukraine and Tajikistan with the coasts and borders of this map. */
const officialAreas = {
  ARM: 29_743,
  AZE: 86_600,
  BLR: 207_600,
  KAZ: 2_724_900,
  KGZ: 199_900,
  MDA: 33_846,
  RUS: 17_098_246,
  TJK: 142_000,
  UKR: 597_000,
} as const

describe.each(['overview', 'detail'] as const)('the %s of the build', (name) => {
  const level = levels[name]
  const russian = ringsOfPath(level.countries.RUS, level.scale)

  test.each(places)('shows %s (%d, %d) as %s', (_, longitude, latitude, owner) => {
    expect(shownAt([longitude, latitude], level)).toBe(owner)
  })

  test('has the nine countries of the Council', () => {
    expect(Object.keys(level.countries)).toEqual([...countryIds])
  })

  test('has one Russian mainland, from Moscow to Uelen across 180°', () => {
    const mainland = russian.filter((ring) => isInside(project([37.6, 55.7]), [ring]))
    expect(mainland).toHaveLength(1)
    for (const place of [
      [177, 65.2],
      [185, 66.5],
      [189.7, 66],
      [100, 60],
    ] as const)
      expect(isInside(project(place), mainland)).toBe(true)
  })

  test.each([
    ['a member', Object.values(level.countries), 500],
    ['other land or a lake', [level.land, level.lakes], 1_000],
  ] as const)('has no edge of %s that runs across the map', (_, paths, longest) => {
    const edges = paths.flatMap((path) =>
      ringsOfPath(path, level.scale).flatMap((ring) =>
        ring.map(([x, y], index) => {
          const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y]
          return Math.hypot(x - beforeX, y - beforeY)
        }),
      ),
    )
    expect(Math.max(...edges)).toBeLessThan(longest)
  })

  test('has no ring without an area', () => {
    for (const path of [...Object.values(level.countries), level.land, level.lakes])
      for (const ring of ringsOfPath(path, level.scale)) expect(areaOfRings([ring])).toBeGreaterThan(25)
  })

  test('has no ring twice, because a lake that is drawn twice disappears', () => {
    for (const path of [...Object.values(level.countries), level.land, level.lakes]) {
      const rings = ringsOfPath(path, level.scale).map((ring) => ring.join())
      expect(new Set(rings).size).toBe(rings.length)
    }
  })

  test('has no edge along 180°, where the source cuts the Russian Federation', () => {
    const [x, y] = project([180, 67])
    const isOnSeam = (point: Point) => Math.abs(point[0] * y - point[1] * x) / Math.hypot(x, y) < level.scale
    const along = russian.flatMap((ring) =>
      ring.filter((point, index) => isOnSeam(point) && isOnSeam(ring.at(index - 1) ?? point)),
    )
    expect(along).toEqual([])
  })

  test('outlines the other land as one shape, no edge of which has land on both sides', () => {
    const edges = ringsOfPath(level.land, level.scale).flatMap((ring) =>
      ring.map((point, index) => [String(ring.at(index - 1)), String(point)].toSorted().join(' ')),
    )
    expect(edges).toHaveLength(new Set(edges).size)
  })

  test('draws no border between two countries that are not members', () => {
    const corners = new Set(
      Object.values(level.countries).flatMap((path) => ringsOfPath(path, level.scale).flat().map(String)),
    )
    const strays = ringsOfPath(level.borders, level.scale)
      .flat()
      .filter((point) => !corners.has(String(point)))
    expect(strays).toEqual([])
  })
})

describe('the detail', () => {
  test.each(countryIds)('gives %s its official area within 2.5 %', (id) => {
    const area = areaOfRings(detailRings.countries[id].flat())
    expect(Math.abs(area / officialAreas[id] - 1)).toBeLessThan(0.025)
  })

  test.each(frameIds)('fills the bounds of the frame "%s"', (id) => {
    const { meridian, fitted, bounds } = frames[id]
    const turn = rotate(rotation(meridian))
    const rings = fitted.flatMap((country) => detailRings.countries[country].flat())
    boundsOf(rings.map((ring) => ring.map((point) => apply(turn, point)))).forEach((edge, index) =>
      expect(Math.abs(edge - (bounds[index] ?? Infinity))).toBeLessThan(1),
    )
  })
})
