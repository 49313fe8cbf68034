import { describe, expect, test } from 'vitest'
import { countryIds } from '@/domain/country'
import { languages } from '@/domain/language'
import { boxAt, boxesMeet, nearestOf } from '@/drawings/labels/labelBoxes'
import { createCoverageGrid } from '@/drawings/labels/coverageGrid'
import { mapLabels } from '@/drawings/labels/mapLabels'
import { outlineOf } from '@/drawings/map/outlines'
import type { Ring } from '@/drawings/map/projection'
import { clearOfMembers } from '@/exports/pptx/labelNudge'
import { clipRings } from '@/exports/pptx/clip'
import { dotsIn } from '@/exports/pptx/freeform'
import { slideTransform } from '@/exports/pptx/slideTransform'

const square = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

/** Twice the area within a ring. */
const areaOf = (ring: Ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y]
      return sum + (beforeX * y - x * beforeY)
    }, 0),
  )

describe('an outline', () => {
  test.each([
    ['that lies inside stays', square(10, 10, 20, 20), 100],
    ['that crosses an edge is cut at it', square(-10, 10, 10, 20), 100],
    ['that crosses a corner is cut at both edges', square(90, 90, 110, 110), 100],
    ['around the map becomes the map', square(-50, -50, 150, 150), 10_000],
    ['that lies outside disappears', square(120, 10, 140, 20), 0],
  ])('%s', (_, ring, expected) => {
    const clipped = clipRings([ring], [0, 0, 100, 100])
    expect(clipped.reduce((sum, one) => sum + areaOf(one) / 2, 0)).toBeCloseTo(expected)
    for (const [x, y] of clipped.flat()) expect(Math.min(x, y, 100 - x, 100 - y)).toBeGreaterThanOrEqual(0)
  })

  test('keeps its holes', () => {
    expect(clipRings([square(0, 0, 90, 90), square(20, 20, 30, 30)], [0, 0, 100, 100])).toHaveLength(2)
  })
})

test('dots lie inside an outline, in none of its holes and not under a text', () => {
  const hole = square(40, 40, 60, 60)
  const texts = [0, 80, 100, 100] as const
  const dots = dotsIn([square(0, 0, 100, 100), hole], [texts])
  expect(dots.length).toBeGreaterThan(50)
  for (const [x, y] of dots) {
    expect(x > 0 && x < 100 && y > 0 && y < 80).toBe(true)
    expect(x > 40 && x < 60 && y > 40 && y < 60).toBe(false)
  }
})

describe.each(languages)('the names on the map of a slide in %s', (language) => {
  const size = { width: 876, height: 498 }
  const transform = slideTransform('close-up', size)
  const options = { frame: 'close-up', transform, size, language, fontSize: 21, meetings: false } as const
  const outlines = (id: (typeof countryIds)[number]) => outlineOf(id, transform)
  const labels = clearOfMembers(mapLabels(options), outlines, size)
  const boxes = labels.map(({ x, y, width, height }) => boxAt([x, y], width, height))
  const land = createCoverageGrid(countryIds.flatMap(outlines), size)

  test('have a leader line where a country is small', () => {
    expect(labels.flatMap(({ id, leader }) => (leader ? [id] : []))).toEqual(expect.arrayContaining(['ARM', 'MDA']))
  })

  test('lie within the map and on no other name, and on none of the nine if they have a leader line', () => {
    expect(labels.map(({ id }) => id).toSorted()).toEqual([...countryIds])
    labels.forEach(({ id, leader }, index) => {
      const box = boxes[index]
      if (!box) throw new Error(`${id} has no box.`)
      if (leader) expect(land.share(box), id).toBeLessThan(0.02)
      expect(box[0] >= 0 && box[1] >= 0 && box[2] <= size.width && box[3] <= size.height, id).toBe(true)
      expect(
        boxes.filter((other) => boxesMeet(box, other)),
        id,
      ).toHaveLength(1)
    })
  })

  test('are nearest to their own country if they have a leader line', () => {
    labels.forEach(({ id, leader }, index) => {
      const box = boxes[index]
      if (!leader || !box) return
      const distances = countryIds.map((other) => {
        const points = outlines(other).flat()
        const all = points.map((point) => {
          const [x, y] = nearestOf(point, box)
          return Math.hypot(point[0] - x, point[1] - y)
        })
        return { other, distance: Math.min(...all) }
      })
      expect(distances.toSorted((a, b) => a.distance - b.distance)[0]?.other).toBe(id)
    })
  })

  test('touch the end of their leader line', () => {
    labels.forEach(({ id, leader }, index) => {
      const box = boxes[index]
      if (!leader || !box) return
      const [x, y] = leader.to
      expect(boxesMeet(box, [x, y, x, y], 0.01), id).toBe(true)
    })
  })
})
