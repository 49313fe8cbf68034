import type PptxGenJS from 'pptxgenjs'
import type { Attribution } from '@/exports/exportContext'
import { ink, inner, muted, putLine, putText, slideSize } from './primitives'

const top = 632
const size = 10

/** Draws the footer of a PPTX slide: as-at date, step, credit, and the disclaimer of a map or else the publisher note. */
export function putFoot(
  slide: PptxGenJS.Slide,
  step: string,
  drawsMap: boolean,
  { asAt, credit, disclaimer, publisherNote }: Attribution,
) {
  const { left, right } = inner
  const [first, second] = [top + 4, top + 23]
  putLine(slide, [left, top], [right, top], { line: ink }, { name: asAt, alt: null })
  putText(slide, asAt, [left, first, left + 600, second], { size, bold: true })
  putText(slide, step, [right - 260, first, right, second], {
    size,
    color: muted,
    align: 'right',
  })
  const said = drawsMap ? disclaimer : publisherNote
  if (said) putText(slide, said, [left, second, right, second + 18], { size, color: muted })
  putText(slide, credit, [left, second + (said ? 18 : 0), right, slideSize.height - 6], { size, color: muted })
}
