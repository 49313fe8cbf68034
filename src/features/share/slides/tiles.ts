import type PptxGenJS from 'pptxgenjs'
import type { CountryId } from '@/domain/country'
import type { Member } from '@/domain/rows'
import type { Channels } from '@/domain/talk'
import type { Box } from '@/drawings/projection'
import { lookOf } from '@/ui/statusLook'
import { dotsIn, putDots } from './freeform'
import { paintOf } from './look'
import { inner, putShape, putText } from './page'
import type { Script } from './script'
import { linesOf, sizeFor } from './textSize'
import { sentenceOf } from './told'

/** Rough geography, as on the page: Eastern Europe, the Russian Federation with the Caucasus, Central Asia. */
const places = [
  'BLR', 'RUS', 'KAZ',
  'UKR', 'ARM', 'KGZ',
  'MDA', 'AZE', 'TJK',
] as const satisfies readonly CountryId[] // prettier-ignore

const gap = 8
const padding = 12

/** A tile with its dots, where `clear` is free of them. */
function putTile(
  slide: PptxGenJS.Slide,
  member: Member,
  box: Box,
  clear: readonly Box[],
  channels: Channels,
  script: Script,
) {
  const { id } = member.country
  const { fill, dots, edge } = paintOf(script.classOf(id), channels)
  const [x0, y0, x1, y1] = box
  putShape(
    slide,
    'roundRect',
    box,
    { fill, line: edge, lineWidth: 2 },
    { name: script.nameOf(id), alt: sentenceOf(member, channels, script) },
  )
  if (!dots) return
  const inside = [[x0 + 4, y0 + 4], [x1 - 4, y0 + 4], [x1 - 4, y1 - 4], [x0 + 4, y1 - 4]] as const // prettier-ignore
  const name = script.tell('labelled', { label: script.nameOf(id), value: script.speaker.say('beneficiary.inList') })
  putDots(slide, dotsIn([inside], clear), dots, { name, alt: null })
}

/** What a tile says under the name: the statuses that the step has told. */
function statusesOf({ convention, assistance }: Member, channels: Channels, { speaker: { say } }: Script): string {
  switch (channels) {
    case 'none':
      return ''
    case 'convention':
      return say(convention)
    case 'assistance':
      return say(assistance)
    case 'both':
      return `${say(convention)}, ${say(`${assistance}.inList`)}`
  }
}

/** The letters of the statuses that the step has told; a dash where a country has none of them. */
function glyphsOf(id: CountryId, channels: Channels, { classOf, speaker: { say } }: Script): string {
  if (channels === 'none') return ''
  const told = lookOf[classOf(id)].glyphs.filter(
    (glyph) => channels === 'both' || (glyph === 'glyph.party') === (channels === 'convention'),
  )
  return told.map((glyph) => say(glyph)).join(' ') || '–'
}

/** Nine equal tiles in place of the map: no boundary is claimed. */
export function putTiles(slide: PptxGenJS.Slide, box: Box, channels: Channels, script: Script) {
  const [left, top, right, bottom] = box
  const [width, height] = [(right - left - 2 * gap) / 3, (bottom - top - 2 * gap) / 3]
  const text = width - 2 * padding
  const byId = new Map(script.members.map((member) => [member.country.id, member]))
  places.forEach((id, index) => {
    const member = byId.get(id)
    if (!member) return
    const [x, y] = [left + (index % 3) * (width + gap), top + Math.floor(index / 3) * (height + gap)]
    const name = script.nameOf(id)
    const size = sizeFor(name, [20, 18, 16], text, 2)
    const words = statusesOf(member, channels, script)
    const lines = { name: linesOf(name, size, text), words: linesOf(words, 14, text) }
    const tall = (lines.name * size * 1.2 + lines.words * 14 * 1.2) / 0.75 + 8
    const block: Box = [x + 2, y + height - tall - padding - 4, x + width - 2, y + height - 2]
    const glyph: Box = [x + width - 74, y + 6, x + width - 6, y + 40]
    const { ink: color } = paintOf(script.classOf(id), channels)
    putTile(slide, member, [x, y, x + width, y + height], [block, glyph], channels, script)
    putText(slide, glyphsOf(id, channels, script), glyph, {
      size: 16,
      bold: true,
      color,
      align: 'center',
      valign: 'middle',
    })
    putText(
      slide,
      [
        { text: name, bold: true, size, breakAfter: true },
        { text: words, size: 14 },
      ],
      [x + padding, block[1], x + width - padding, y + height - padding],
      { size: 14, color, valign: 'bottom' },
    )
  })
}

/** Of the row of nine that stands under the steps without a map. */
const rowHeight = 68
const dotted = 24
export const rowTop = inner.bottom - rowHeight

/** All nine in one row, in the alphabet of the language. */
export function putRow(slide: PptxGenJS.Slide, channels: Channels, script: Script) {
  const { language } = script.speaker
  const collator = new Intl.Collator(language)
  const inOrder = script.members.toSorted((a, b) =>
    collator.compare(a.country.name[language], b.country.name[language]),
  )
  const between = 6
  const width = (inner.right - inner.left - between * (inOrder.length - 1)) / inOrder.length
  inOrder.forEach((member, index) => {
    const { id } = member.country
    const x = inner.left + index * (width + between)
    const { ink: color, dots } = paintOf(script.classOf(id), channels)
    const words: Box = [x + 3, rowTop + (dots ? dotted : 4), x + width - 3, inner.bottom - 4]
    putTile(slide, member, [x, rowTop, x + width, inner.bottom], [words], channels, script)
    const name = script.nameOf(id)
    putText(slide, name, words, { size: 12, bold: true, color, align: 'center', valign: 'middle' })
  })
}
