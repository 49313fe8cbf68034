import type PptxGenJS from 'pptxgenjs'
import { partyNames } from '@edition/partyNames'
import { boxAt } from '@/drawings/labels/labelBoxes'
import { partiesLayout, type PartiesLine } from '@/drawings/parties/partiesLayout'
import type { Box } from '@/drawings/map/projection'
import { textWidth } from '@/drawings/labels/textWidth'
import { tokenColour } from '@/ui/tokenColour'
import { putPath } from './freeform'
import { ink, muted, paper, putLine, putShape, putText } from './primitives'
import type { PptxContext } from './pptxContext'

/** Font size of the chart, in pixels. */
const type = 20
/** Factor for the width of a text, because Arial is wider than the measured font. */
const slack = 1.25

const party = tokenColour('--room-filled')

/** Draws a line of text at its position, in a box that overlaps no other box. */
function putWords(slide: PptxGenJS.Slide, { text, x, y, bold, ink: colour, anchor }: PartiesLine) {
  const width = textWidth(text, type) * slack + 4
  const from = { start: x, middle: x - width / 2, end: x - width }[anchor]
  const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor]
  putText(slide, text, [from, y - type * 0.85, from + width, y + type * 0.25], {
    size: type * 0.75,
    bold,
    color: colour === '--ink' ? ink : muted,
    align,
    valign: 'middle',
    wrap: false,
  })
}

/** Draws the Parties over time: two step lines that can be edited point by point, and the marks of the members. */
export function putParties(slide: PptxGenJS.Slide, box: Box, { history, translator: { language } }: PptxContext) {
  const { bound, deposited, start, grid, ticks, marks, lines } = partiesLayout(box, type, history, language)
  const title = history['parties.title']
  const pale = tokenColour('--rule')
  grid.forEach(([from, to], index) => putLine(slide, from, to, { line: index === 0 ? muted : pale }, title))
  for (const [from, to] of ticks) putLine(slide, from, to, { line: muted }, title)
  putLine(slide, start[0], start[1], { line: muted }, title)
  for (const { id, at, deposited: from, leader } of marks) {
    const name = partyNames[id][language]
    if (from) putLine(slide, from, at, { line: tokenColour('--rule-strong') }, name)
    putLine(slide, at, leader, { line: muted }, name)
  }
  putPath(slide, deposited, { line: muted, lineWidth: 2.4 }, history['parties.deposited'])
  putPath(slide, bound, { line: party, lineWidth: 4 }, { name: title, alt: history['parties.chart'] })
  for (const { id, at, deposited: from } of marks) {
    const name = partyNames[id][language]
    if (from) putShape(slide, 'ellipse', boxAt(from, 10, 10), { fill: paper, line: muted }, name)
    putShape(slide, 'ellipse', boxAt(at, 13, 13), { fill: party, line: paper }, name)
  }
  for (const line of lines) putWords(slide, line)
}
