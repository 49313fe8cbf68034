import { describe, expect, test } from 'vitest'
import { members } from '@/domain/members'
import { languages } from '@/domain/language'
import type { Language, FrameId } from '@/domain/edition'
import { shownMembers } from '@/domain/filter'
import { defaultView, frameIds } from '@/domain/view'
import { frames, frameTransform } from '@/drawings/map/frames'
import { mapLabels } from '@/drawings/labels/mapLabels'
import { drawingSize, mapLayout, mapPicture, namedSize } from '@/exports/image/mapLayout'
import { tileLayout } from '@/exports/image/tileLayout'
import { timelineLayout, timelinePicture } from '@/exports/image/timelineLayout'
import { linesOf, setType, type TextLine } from '@/drawings/typesetting'
import type { Box, Size } from '@/drawings/map/projection'
import { textWidth } from '@/drawings/labels/textWidth'
import { offMapArrow } from '@/drawings/map/offMapArrow'
import { attributionOf, type ExportContext } from '@/exports/exportContext'
import { plainPaint } from '@/exports/image/flattenPaint'
import { page as en } from '@edition/messages/en/page'
import { page as fr } from '@edition/messages/fr/page'
import { page as ru } from '@edition/messages/ru/page'
import { exports as exportsEn } from '@/i18n/messages/en/exports'
import { exports as exportsFr } from '@/i18n/messages/fr/exports'
import { exports as exportsRu } from '@/i18n/messages/ru/exports'
import { translatorOf } from '@/i18n/translator'

const messages = { en, fr, ru }
const exportTexts = { en: exportsEn, fr: exportsFr, ru: exportsRu }

const filters = {
  all: {},
  'not a Party, beneficiary': { fill: 'non-party', dots: 'beneficiary' },
  'Party, not a beneficiary, found by name': { fill: 'party', dots: 'non-beneficiary', q: 'Российская' },
  nobody: { fill: 'non-party', dots: 'non-beneficiary' },
  'a long search': { q: 'страна '.repeat(80) },
  'a search without a space': { q: 'W'.repeat(900) },
  'a search in Chinese': { q: '哈萨克斯坦'.repeat(60) },
} as const
type FilterName = keyof typeof filters

function scene(
  language: Language,
  filter: FilterName,
  frame: FrameId = 'all',
  map: 'boundaries' | 'tiles' = 'boundaries',
) {
  const view: ExportContext['view'] = {
    ...defaultView,
    lang: language,
    frame,
    map,
    ...filters[filter],
  }
  const shown = shownMembers(members, view).map(({ country }) => country.id)
  const translator = translatorOf({ language, messages: messages[language] })
  const texts = {
    ...attributionOf({ view, members, shown, translator, address: { none: 'file' } }),
    leftOut: exportTexts[language].leftOut,
  }
  return { texts, members, shown, frame, map, translator }
}

/** The widths of bold and regular Arial, as a ratio to the metrics of bold Source Sans 3. */
const arial = { bold: 1.12, regular: 1.06 }

function boxOf({ text, x, y, size, bold, anchor }: TextLine): Box {
  const letters = text.replace(/[\u1100-\uffef]/gu, 'mm')
  const width = textWidth(letters, size) * arial[bold ? 'bold' : 'regular']
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return [left, y - size * 0.8, left + width, y + size * 0.25]
}

/** Grows a box by a rounding error: sums of fractions are not exact. */
const rounded = ([x0, y0, x1, y1]: Box): Box => [x0 - 1e-9, y0 - 1e-9, x1 + 1e-9, y1 + 1e-9]

const meet = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1]
const within = (inner: Box, outer: Box) =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]

/** Lists the texts that leave the picture or overlap another. */
function faults(lines: readonly TextLine[], { width, height }: Size): readonly string[] {
  const sheet: Box = [20, 12, width - 20, height - 12]
  return lines.flatMap((line, index) => [
    ...(within(boxOf(line), sheet) ? [] : [`${line.text} leaves the picture`]),
    ...lines
      .slice(index + 1)
      .filter((other) => meet(boxOf(line), boxOf(other)))
      .map((other) => `${line.text} over ${other.text}`),
  ])
}

const names = Object.keys(filters) as FilterName[]
const cases = languages.flatMap((language) => names.map((filter) => ({ language, filter })))

describe.each(cases)('a picture in $language with the filter “$filter”', ({ language, filter }) => {
  test.each(frameIds)('of the map, frame %s, has no text that is clipped, over another or over the map', (frame) => {
    const { stage, lines, swatches, rules } = mapLayout(scene(language, filter, frame))
    expect(faults(lines, mapPicture)).toEqual([])
    expect(lines.filter((line) => meet(boxOf(line), stage))).toEqual([])
    const keys = swatches.map(({ x, y, size }): Box => [x, y, x + size, y + size])
    expect(lines.filter((line) => keys.some((key) => meet(boxOf(line), key)))).toEqual([])
    expect(lines.filter((line) => boxOf(line)[1] < rules.foot && boxOf(line)[3] > rules.foot)).toEqual([])
    expect((stage[2] - stage[0]) / (stage[3] - stage[1])).toBeLessThan(1.6)
  })

  test('of the tiles has the texts of each tile inside it, below its dots', () => {
    const options = scene(language, filter, 'all', 'tiles')
    const { stage, lines } = mapLayout(options)
    expect(faults(lines, mapPicture)).toEqual([])
    const tiles = tileLayout({ ...options, stage })
    expect(tiles.map(({ id }) => id).toSorted()).toEqual(members.map(({ country }) => country.id).toSorted())
    for (const { box, plate, lines: texts } of tiles) {
      expect(within(box, rounded(stage))).toBe(true)
      expect(plate - box[1]).toBeGreaterThan(60)
      expect(faults(texts, mapPicture)).toEqual([])
      expect(texts.filter((line) => !within(boxOf(line), [box[0], plate, box[2], box[3]]))).toEqual([])
    }
  })

  test('of the timeline has no text that is clipped, over another or over the strip', () => {
    const { lines, stripTop, footRule } = timelineLayout(scene(language, filter))
    expect(faults(lines, timelinePicture)).toEqual([])
    const strip: Box = [0, stripTop + 2, timelinePicture.width, stripTop + 28 * 1.7 - 2]
    expect(lines.filter((line) => meet(boxOf(line), strip))).toEqual([])
    expect(lines.filter((line) => boxOf(line)[1] < footRule && boxOf(line)[3] > footRule)).toEqual([])
  })
})

test.each(languages)('the legend in %s explains exactly the marks that the picture shows', (language) => {
  const marks = (filter: FilterName, frame: FrameId, map: 'boundaries' | 'tiles' = 'boundaries') =>
    mapLayout(scene(language, filter, frame, map)).swatches.map(({ mark }) => mark)
  const classes = ['both', 'fill-only', 'dots-only']
  expect(marks('all', 'all')).toEqual([...classes, 'host', 'town'])
  expect(marks('nobody', 'all')).toEqual([...classes, 'left-out', 'host', 'town'])
  expect(marks('all', 'caucasus')).toEqual([...classes, 'host'])
  expect(marks('all', 'all', 'tiles')).toEqual(classes)
})

test.each(languages)(
  'a picture in %s contains its texts in full, and the disclaimer only with boundaries',
  (language) => {
    const options = scene(language, 'not a Party, beneficiary')
    const { asAt, filter, credit, disclaimer, publisherNote, title } = options.texts
    const spoken = (lines: readonly TextLine[]) => lines.map(({ text }) => text).join(' ')
    const map = spoken(mapLayout(options).lines)
    for (const text of [title, asAt, filter, credit, disclaimer, publisherNote]) expect(map).toContain(text)
    const timeline = spoken(timelineLayout(options).lines)
    for (const text of [title, asAt, filter, credit, publisherNote]) expect(timeline).toContain(text)
    expect(timeline).not.toContain(disclaimer)
    expect(spoken(mapLayout({ ...options, map: 'tiles' }).lines)).not.toContain(disclaimer.slice(0, 20))
  },
)

test.each(languages.flatMap((language) => frameIds.map((frame) => ({ language, frame }))))(
  'on the picture of $frame in $language no name is missing, clipped or over another',
  ({ language, frame }) => {
    const size = drawingSize(mapLayout(scene(language, 'all', frame)).stage)
    const transform = frameTransform(frame, size)
    const labels = mapLabels({ frame, transform, size: namedSize(size), language, fontSize: 14, meetings: true })
    const arrow = offMapArrow(frame, transform, size, messages[language].offMap, labels)
    const boxes = labels.map(({ x, y, width, height }): Box => [
      x - width / 2,
      y - height / 2,
      x + width / 2,
      y + height / 2,
    ])
    expect(frames[frame].fitted.filter((id) => !labels.some((label) => label.id === id))).toEqual([])
    expect(boxes.filter((box) => !within(box, [3.9, 3.9, size.width - 13.9, size.height - 3.9]))).toEqual([])
    for (const [index, box] of boxes.entries())
      expect([...boxes.slice(index + 1), ...(arrow ? [arrow.box] : [])].filter((other) => meet(box, other))).toEqual([])
  },
)

describe('typesetting', () => {
  test.each([
    [
      'a no-break space keeps words together if they fit the line',
      'as at September\u00a02016',
      150,
      ['as at', 'September\u00a02016'],
    ],
    [
      'a date that is too wide is broken at its no-break space',
      'as at September\u00a02016',
      100,
      ['as at', 'September', '2016'],
    ],
    ['a word that is too wide is broken at the end of the line', 'iiiiiiii', 20, ['iii', 'iii', 'ii']],
    ['characters that no file can contain are left out', 'a\u0000b\ud800c\uffff', 90, ['abc']],
  ] as const)('%s', (_, text, width, lines) => {
    expect(linesOf({ text, size: 18 }, width)).toEqual(lines)
  })

  test('a long text ends after its greatest number of lines, with an ellipsis', () => {
    const { lines } = setType([{ text: 'word '.repeat(90), size: 20, lines: 3 }], { x: 0, top: 0, width: 200 })
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)?.text).toMatch(/…$/)
  })
})

test.each([
  ['none', { paint: 'none', opacity: 0 }],
  ['rgb(15, 94, 168)', { paint: '#0f5ea8', opacity: 1 }],
  ['rgba(255, 255, 255, 0.5)', { paint: '#ffffff', opacity: 0.5 }],
  ['color(srgb 0.0784314 0.12549 0.168627)', { paint: '#14202b', opacity: 1 }],
  ['color(srgb 1 0 0 / 0.25)', { paint: '#ff0000', opacity: 0.25 }],
  ['url("#picture-both")', { paint: 'url(#picture-both)', opacity: 1 }],
])('the colour %s becomes one that every viewer knows', (computed, plain) => {
  expect(plainPaint(computed)).toEqual(plain)
})

test.each(['canvastext', 'light-dark(#fff, #000)', 'oklch(0.5 0.1 200)'])(
  '%s is no colour for a file and throws an error',
  (computed) => {
    expect(() => plainPaint(computed)).toThrow('No colour')
  },
)
