import { brotliCompressSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { describe, expect, test, vi } from 'vitest'
import { projectWorld, readWorld, type WorldTopology } from '@/build/geometry/atlas'
import { codes, correctBoundaries } from '@/build/geometry/corrections'
import { detailLevel } from '@/build/geometry/levels'
import { detailModule, overviewModule } from '@/build/geometry/modules'
import { areaOf, pointsOf } from '@/build/geometry/shape'
import { geometryPlugin } from '@/build/geometryPlugin'
import { labelMetricsModule } from '@/build/labelMetrics'
import { sourceConfig } from '@/build/sourceConfig'
import { countryIds, countryOf } from '@/domain/country'
import type { CountryId } from '@/domain/edition'
import { project } from '@/drawings/map/projection'
import { isInside } from './rings'

const kilobyte = 1000
const compressed = (code: string) => brotliCompressSync(code).length

describe('the corrections', () => {
  const world = projectWorld(readWorld())
  const { kazakhstan, russianFederation, ukraine } = codes

  test('use the M49 codes of Kazakhstan, the Russian Federation and Ukraine', () => {
    const codeOf = (id: CountryId) => countryOf(id).m49
    expect([kazakhstan, russianFederation, ukraine]).toEqual([codeOf('KAZ'), codeOf('RUS'), codeOf('UKR')])
  })

  test('move one polygon, the Crimean one, from the Russian Federation to Ukraine', () => {
    const corrected = correctBoundaries(world)
    const area = (atlas: typeof world, key: string) =>
      (atlas.areas.get(key) ?? []).reduce((sum, [ring = []]) => sum + areaOf(pointsOf(atlas.arcs, ring)), 0)
    const lost = area(world, russianFederation) - area(corrected, russianFederation)
    expect(corrected.areas.get(russianFederation)).toHaveLength((world.areas.get(russianFederation)?.length ?? 0) - 1)
    expect(lost).toBeGreaterThan(27_000)
    expect(lost).toBeLessThan(27_100)
    expect(area(corrected, ukraine) - area(world, ukraine)).toBeCloseTo(lost, 0)
  })

  test('stop the build if the world has no Crimean polygon to move', () => {
    const corrected = correctBoundaries(world)
    expect(() => correctBoundaries({ ...corrected })).toThrow('expected one Crimean polygon, found 0')
  })

  test('stop the build if the Crimean polygon has another size', () => {
    const shrunk = structuredClone(readWorld())
    const russia = shrunk.objects.countries.geometries.find(({ id }) => id === russianFederation)
    const crimean = world.areas
      .get(russianFederation)
      ?.filter(([ring = []]) => isInside(project([34.1, 44.95]), [pointsOf(world.arcs, ring)]))
    expect(crimean).toHaveLength(1)
    if (russia?.type !== 'MultiPolygon') throw new Error('no Russian Federation')
    const doctored: WorldTopology = halveArcs(shrunk, crimean?.[0]?.[0] ?? [])
    expect(() => correctBoundaries(projectWorld(doctored))).toThrow(/Crimean polygon has \d+ km²/)
  })

  test('stop the build if the world has no Baikonur', () => {
    const areas = new Map(world.areas)
    areas.delete('Baikonur')
    expect(() => correctBoundaries({ ...world, areas })).toThrow('no area "Baikonur"')
  })

  test('leave no enclave under 450 km² in a member, and keep Lesotho, which is larger', () => {
    const enclaves = (atlas: typeof world, key: string) =>
      (atlas.areas.get(key) ?? []).flatMap(([, ...holes]) => holes.map((hole) => areaOf(pointsOf(atlas.arcs, hole))))
    const smallOnes = (atlas: typeof world) =>
      countryIds.flatMap((id) => enclaves(atlas, countryOf(id).m49).filter((area) => area < 450))
    const southAfrica = '710'
    const corrected = correctBoundaries(world)
    expect(smallOnes(world)).toHaveLength(6)
    expect(smallOnes(corrected)).toEqual([])
    expect(enclaves(corrected, southAfrica)).toEqual(enclaves(world, southAfrica))
    expect(enclaves(corrected, southAfrica)).toHaveLength(1)
  })
})

/** Moves all points of the arcs of a ring to the first one: the ring stays in place and loses most of its area. */
function halveArcs(world: WorldTopology, ring: readonly number[]): WorldTopology {
  const numbers = new Set(ring.map((index) => (index < 0 ? ~index : index)))
  return {
    ...world,
    arcs: world.arcs.map((arc, index) =>
      numbers.has(index) ? arc.map((step, position) => (position > 0 ? [0, 0] : step)) : arc,
    ),
  }
}

describe('the build', { timeout: 30_000 }, () => {
  test('keeps the overview within 9 kB, the label widths within 1.2 kB and the detail within 26 kB, all compressed', () => {
    expect(compressed(overviewModule())).toBeLessThanOrEqual(9 * kilobyte)
    expect(compressed(labelMetricsModule())).toBeLessThanOrEqual(1.2 * kilobyte)
    expect(compressed(detailModule())).toBeLessThanOrEqual(26 * kilobyte)
  })

  test('keeps the compressed chunk of the detail within 27 kB, decoder included', async () => {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [geometryPlugin()],
      resolve: sourceConfig.resolve,
      build: { write: false, lib: { entry: 'src/drawings/map/detail.ts', formats: ['es'], fileName: 'detail' } },
    })
    const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput
    expect(output).toHaveLength(1)
    expect(compressed(output[0].code)).toBeLessThanOrEqual(27 * kilobyte)
  })

  test('gives the same topology each time', async () => {
    // The module caches what it has read and corrected, so each time loads a new one.
    const inNewModule = async () => {
      vi.resetModules()
      const module = await import('@/build/geometry/topology')
      return JSON.stringify(module.buildTopology(detailLevel))
    }
    expect(await inNewModule()).toBe(await inNewModule())
  })
})
