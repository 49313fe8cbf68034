import type PptxGenJS from 'pptxgenjs'
import type { Box } from '@/drawings/map/projection'
import { tokenColour } from '@/ui/tokenColour'
import { ink, paper, putLine, putShape, putText, type TextStyle } from './primitives'
import { sizeFor } from './textSize'

/** Draws sentences as a list with dashes; a sentence that is the name of something is bold. */
export function putList(
  slide: PptxGenJS.Slide,
  lines: readonly string[],
  box: Box,
  style: TextStyle,
  named: readonly string[] = [],
) {
  const runs = lines.map((text, index) => ({ text, bold: named.includes(text), breakAfter: index < lines.length - 1 }))
  putText(slide, runs, box, { gap: style.size * 0.5, ...style, listed: true })
}

/** Draws a short text with its heading below a line. */
export function putColumn(slide: PptxGenJS.Slide, title: string, lines: readonly string[], [x0, y0, x1, y1]: Box) {
  putLine(slide, [x0, y0], [x1, y0], { line: ink, lineWidth: 3 }, title)
  putText(slide, title, [x0, y0 + 16, x1, y0 + 56], { size: 24, bold: true })
  putList(slide, lines, [x0, y0 + 68, x1, y1], { size: 22 })
}

/** Draws the main message of the title step beside a bar in the colour of the meetings. */
export function putNews(slide: PptxGenJS.Slide, text: string, [x0, y0, x1, y1]: Box) {
  putShape(slide, 'rect', [x0, y0, x0 + 8, y1], { fill: tokenColour('--meeting') }, text.slice(0, 60))
  putText(slide, text, [x0 + 28, y0, x1, y1], { size: 26, valign: 'middle' })
}

/** Distance from the edges of a card to its text, in pixels. */
const inset = 16

/** Draws one card: a text in a frame with a strong top edge. */
function putCard(slide: PptxGenJS.Slide, text: string, [x0, y0, x1, y1]: Box, size: number) {
  const edge = tokenColour('--rule-strong')
  putText(slide, text, [x0, y0, x1, y1], { size, valign: 'middle', inset, paint: { fill: paper, line: edge } })
  putShape(slide, 'rect', [x0, y0, x1, y0 + 8], { fill: edge }, text.slice(0, 60))
}

/** Draws cards in two columns; the first card, which has the most content, takes both. */
export function putCards(slide: PptxGenJS.Slide, texts: readonly string[], [x0, y0, x1, y1]: Box) {
  const gap = 18
  const rows = 1 + Math.ceil((texts.length - 1) / 2)
  const height = (y1 - y0 - gap * (rows - 1)) / rows
  const half = (x1 - x0 - gap) / 2
  const size = Math.min(22, ...texts.slice(1).map((text) => sizeFor(text, [22, 20], half - 2 * inset, 2)))
  texts.forEach((text, index) => {
    const row = Math.ceil(index / 2)
    const y = y0 + row * (height + gap)
    const x = index > 0 && index % 2 === 0 ? x0 + half + gap : x0
    putCard(slide, text, [x, y, index === 0 ? x1 : x + half, y + height], size)
  })
}
