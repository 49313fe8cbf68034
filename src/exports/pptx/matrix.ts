import type PptxGenJS from 'pptxgenjs'
import { numberOf } from '@/domain/claims'
import type { DotsStatus, FillStatus } from '@/domain/edition'
import { byClass } from '@/domain/memberClasses'
import { classCountOf, classOf, dotsStatuses, fillStatuses, statusesOfFacet, type FacetStatus } from '@/domain/status'
import type { Box } from '@/drawings/map/projection'
import { tokenColour } from '@/ui/tokenColour'
import { paintOf } from './statusPaint'
import { inches, ink, inner, muted, objectNameOf, paper, placed } from './primitives'
import type { PptxContext } from './pptxContext'
import { putSwatch } from './swatch'
import { countsOf } from './stepStatuses'

const columns = [234, 600, 350] as const
const rows = [76, 158, 158] as const
const swatch = 30

/** Draws the status matrix as a native PowerPoint table, with swatches over it, because a cell cannot hold a drawing. */
export function putMatrix(slide: PptxGenJS.Slide, top: number, context: PptxContext) {
  const { members, nameOf, translator } = context
  const { t } = translator
  const ids = byClass(members)
  const border = { type: 'solid', pt: 1, color: tokenColour('--rule-strong') } as const
  const base = { border, valign: 'middle', margin: 10 } as const
  const head = ({ status, count }: FacetStatus): PptxGenJS.TableCell => ({
    text: [
      { text: `${t(status)}  `, options: { bold: true, fontSize: 18, color: ink } },
      { text: String(numberOf(count)), options: { bold: true, fontSize: 24, color: ink } },
    ],
    options: { ...base, fill: { color: tokenColour('--tint') } },
  })
  const body = (fill: FillStatus, dots: DotsStatus) => {
    const found = classOf({ fill, dots })
    const names = ids[found].map(nameOf).join(', ') || t('noCountry')
    return {
      text: [
        {
          text: String(numberOf(classCountOf[found])),
          options: { bold: true, fontSize: 32, color: ink, breakLine: true },
        },
        { text: names, options: { fontSize: 20, color: ids[found].length > 0 ? ink : muted } },
      ],
      options: { ...base, fill: { color: paper } },
    } satisfies PptxGenJS.TableCell
  }
  const box: Box = [inner.left, top, inner.right, top + rows[0] + rows[1] + rows[2]]
  slide.addTable(
    [
      [
        { text: t('status'), options: { ...base, fontSize: 16, color: ink, fill: { color: tokenColour('--tint') } } },
        ...statusesOfFacet.dots.map(head),
      ],
      ...fillStatuses.map((fill, row) => [
        ...statusesOfFacet.fill.slice(row, row + 1).map(head),
        ...dotsStatuses.map((dots) => body(fill, dots)),
      ]),
    ],
    {
      ...placed(box),
      colW: columns.map(inches),
      rowH: rows.map(inches),
      objectName: objectNameOf({ name: t('status'), alt: countsOf('both', context) }),
    },
  )
  const rights = [inner.right - columns[2], inner.right]
  fillStatuses.forEach((fill, row) => {
    dotsStatuses.forEach((dots, column) => {
      const found = classOf({ fill, dots })
      const right = (rights[column] ?? inner.right) - 16
      if (ids[found].length === 0) return
      const y = top + rows[0] + row * rows[1] + 16
      const names = ids[found].map(nameOf).join(', ')
      putSwatch(slide, [right - swatch, y, right, y + swatch], paintOf(found, 'both'), names)
    })
  })
}
