import type PptxGenJS from 'pptxgenjs'
import { steps } from '@/data/talk'
import type { Colophon } from '../handover'
import { ink, inner, margin, muted, putLine, putText, slideSize } from './page'
import type { Script } from './script'

const top = 644
const size = 10

/** What stands at the foot of every slide: as at when, which step, from where; and with a map the disclaimer. */
export function putFoot(
  slide: PptxGenJS.Slide,
  step: number,
  drawsMap: boolean,
  { asAt, credit, disclaimer, standing }: Colophon,
  { tell }: Script,
) {
  const { left, right } = inner
  const second = top + 22
  putLine(slide, [left, top - 4], [right, top - 4], { line: ink }, { name: asAt, alt: null })
  putText(slide, asAt, [left, top, left + 270, second], { size, bold: true })
  const said = drawsMap ? disclaimer : standing
  if (said) putText(slide, said, [left + 280, top, right - 110, second], { size, color: muted })
  putText(slide, tell('step', { step, steps: steps.length - 1 }), [right - 106, top, right, second], {
    size,
    color: muted,
    align: 'right',
  })
  putText(slide, credit, [left, second, right, slideSize.height - margin / 4], { size, color: muted })
}
