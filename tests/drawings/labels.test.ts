import { describe, expect, test } from 'vitest'
import { countryIds } from '@/domain/country'
import type { Language, FrameId } from '@/domain/edition'
import { languages } from '@/domain/language'
import { frameIds } from '@/domain/view'
import { frames, frameTransform } from '@/drawings/map/frames'
import { type LabelItem, type PlacedLabel, placeLabels } from '@/drawings/labels/placeLabels'
import { mapLabels } from '@/drawings/labels/mapLabels'
import { outlineOf } from '@/drawings/map/outlines'
import type { Box, Point, Ring } from '@/drawings/map/projection'
import { isInside } from '../build/rings'
import { offMapArrow } from '@/drawings/map/offMapArrow'

/** The size of the map and of its font at each size of the window, in px. */
const layouts = {
  '1366×768': { width: 716, height: 428, fontSize: 14 },
  '1366×650': { width: 640, height: 310, fontSize: 14 },
  '1280×720': { width: 595, height: 386, fontSize: 14 },
  '1920×1080': { width: 806, height: 728, fontSize: 16 },
  phone: { width: 362, height: 340, fontSize: 13 },
} as const
const margin = 3.9
const town = { en: 'Ljubljana', fr: 'Ljubljana', ru: 'Любляна' }

function scene(frame: FrameId, language: Language, layout: keyof typeof layouts) {
  const { fontSize, ...size } = layouts[layout]
  const transform = frameTransform(frame, size)
  const labels = mapLabels({ frame, transform, size, language, fontSize, meetings: true })
  return { transform, size, labels, arrow: offMapArrow(frame, transform, size, town[language], labels) }
}

const boxOf = ({ x, y, width, height }: PlacedLabel): Box => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
]
const overlap = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]

const cases = frameIds.flatMap((frame) =>
  languages.flatMap((language) =>
    (Object.keys(layouts) as (keyof typeof layouts)[]).map((layout) => ({ frame, language, layout })),
  ),
)

describe('the labels of the map', () => {
  test.each(cases)(
    '$frame in $language on $layout: no label is missing, clipped or over another label or the arrow',
    ({ frame, language, layout }) => {
      const { labels, size, arrow } = scene(frame, language, layout)
      const boxes = labels.map(boxOf)

      expect(frames[frame].fitted.filter((id) => !labels.some((label) => label.id === id))).toEqual([])
      expect(
        boxes.filter(
          ([x0, y0, x1, y1]) => x0 < margin || y0 < margin || x1 > size.width - margin || y1 > size.height - margin,
        ),
      ).toEqual([])
      for (const [index, box] of boxes.entries())
        expect(
          [...boxes.slice(index + 1), ...(arrow ? [arrow.box] : [])].filter((other) => overlap(box, other)),
        ).toEqual([])
    },
  )

  test.each(cases)(
    '$frame in $language on $layout: a label without leader line lies inside its country',
    ({ frame, language, layout }) => {
      const { labels, transform } = scene(frame, language, layout)
      for (const label of labels.filter(({ leader }) => !leader)) {
        const rings = outlineOf(label.id, transform)
        const [x0, y0, x1, y1] = boxOf(label)
        const corners: Point[] = [
          [x0, y0],
          [x1, y0],
          [x0, y1],
          [x1, y1],
          [label.x, label.y],
        ]
        expect(corners.every((corner) => isInside(corner, rings))).toBe(true)
      }
    },
  )

  test.each(cases)(
    '$frame in $language on $layout: no label and no arrow has its centre on the land of another country',
    ({ frame, language, layout }) => {
      const { labels, transform, arrow } = scene(frame, language, layout)
      for (const id of countryIds) {
        const others = labels.filter((label) => label.id !== id).map(({ x, y }): Point => [x, y])
        const middle: Point[] = arrow ? [[arrow.width / 2, arrow.at[1]]] : []
        expect([...others, ...middle].filter((point) => isInside(point, outlineOf(id, transform)))).toEqual([])
      }
    },
  )
})

describe('placeLabels', () => {
  const country: Ring = [
    [40, 40],
    [60, 40],
    [60, 60],
    [40, 60],
  ]
  const item: LabelItem = { id: 'A', anchor: [50, 50], rings: [country], width: 16, height: 12, bearings: [270] }
  const size = { width: 200, height: 100 }

  test('a label that fits is placed at its anchor', () => {
    expect(placeLabels([item], size)).toEqual([{ id: 'A', x: 50, y: 50, width: 16, height: 12 }])
  })

  test('a label that does not fit gets a leader line to its preferred side, and room for its swatch', () => {
    const [label] = placeLabels([{ ...item, width: 24, bearings: [90], swatch: 10 }], size)
    expect(label?.width).toBe(34)
    expect(label?.x).toBeGreaterThan(60)
    expect(label?.leader?.from).toEqual([50, 50])
    expect(label?.leader?.to[0]).toBe((label?.x ?? 0) - 17)
  })

  test('a label that may only lie inside its country is left out if it does not fit', () => {
    expect(placeLabels([{ ...item, width: 24, insideOnly: true }], size)).toEqual([])
  })

  test('a label does not overlap the boxes to avoid', () => {
    const avoid: Box[] = [[44, 44, 56, 56]]
    const [label] = placeLabels([item], size, { avoid })
    expect(label?.leader).toBeDefined()
    expect(label && overlap(boxOf(label), [44, 44, 56, 56])).toBe(false)
  })

  test('a label that finds no place is placed first in the next round', () => {
    const wide = { ...item, rings: [], width: 180, bearings: [0] }
    const small: LabelItem = { ...item, id: 'B', rings: [], width: 60, height: 30, bearings: [180] }
    const high = { ...wide, height: 36 }
    expect(
      placeLabels([small, high], size)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['A', 'B'])
  })
})

test.each(frameIds)('the frame %s has an arrow to Ljubljana only if it shows the west of the region', (frame) => {
  for (const language of languages)
    for (const layout of ['1366×768', '1280×720', 'phone'] as const)
      expect(scene(frame, language, layout).arrow !== null).toBe(['all', 'close-up', 'eastern-europe'].includes(frame))
})
