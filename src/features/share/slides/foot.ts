import type PptxGenJS from 'pptxgenjs'
import { steps } from '@/data/talk'
import type { Colophon } from '../handover'
import { ink, inner, muted, putLine, putText, slideSize } from './page'
import type { Script } from './script'

const top = 632
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
  const [first, second] = [top + 4, top + 23]
  putLine(slide, [left, top], [right, top], { line: ink }, { name: asAt, alt: null })
  putText(slide, asAt, [left, first, left + 600, second], { size, bold: true })
  putText(slide, tell('step', { step, steps: steps.length - 1 }), [right - 160, first, right, second], {
    size,
    color: muted,
    align: 'right',
  })
  const said = drawsMap ? disclaimer : standing
  if (said) putText(slide, said, [left, second, right, second + 18], { size, color: muted })
  putText(slide, credit, [left, second + (said ? 18 : 0), right, slideSize.height - 6], { size, color: muted })
}
