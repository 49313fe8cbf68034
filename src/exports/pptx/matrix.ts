import type PptxGenJS from 'pptxgenjs'
import { claims } from '@/data/claims'
import { byClass } from '@/domain/member'
import { assistanceStatuses, classOf, conventionStatuses } from '@/domain/status'
import type { Box } from '@/drawings/map/projection'
import { tokenColour } from '@/ui/tokenColour'
import { paintOf } from './statusPaint'
import { inches, ink, inner, muted, objectNameOf, paper, placed } from './primitives'
import type { PptxContext } from './pptxContext'
import { putSwatch } from './swatch'
import { countsOf } from './stepStatuses'

const countOf = {
  party: 'parties',
  'non-party': 'non-parties',
  beneficiary: 'beneficiaries',
  'non-beneficiary': 'non-beneficiaries',
} as const

const columns = [234, 600, 350] as const
const rows = [76, 158, 158] as const
const swatch = 30

/** The status matrix as a table of PowerPoint's own; swatches lie over it, because a cell can hold no drawing. */
export function putMatrix(slide: PptxGenJS.Slide, top: number, script: PptxContext) {
  const { members, nameOf, translator } = script
  const { t } = translator
  const ids = byClass(members)
  const border = { type: 'solid', pt: 1, color: tokenColour('--rule-strong') } as const
  const base = { border, valign: 'middle', margin: 10 } as const
  const head = (status: keyof typeof countOf): PptxGenJS.TableCell => ({
    text: [
      { text: `${t(status)}  `, options: { bold: true, fontSize: 18, color: ink } },
      { text: String(claims[countOf[status]].value), options: { bold: true, fontSize: 24, color: ink } },
    ],
    options: { ...base, fill: { color: tokenColour('--tint') } },
  })
  const body = (convention: (typeof conventionStatuses)[number], assistance: (typeof assistanceStatuses)[number]) => {
    const found = classOf({ convention, assistance })
    const names = ids[found].map(nameOf).join(', ') || t('noCountry')
    return {
      text: [
        { text: String(claims[found].value), options: { bold: true, fontSize: 32, color: ink, breakLine: true } },
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
        ...assistanceStatuses.map(head),
      ],
      ...conventionStatuses.map((convention) => [
        head(convention),
        ...assistanceStatuses.map((assistance) => body(convention, assistance)),
      ]),
    ],
    {
      ...placed(box),
      colW: columns.map(inches),
      rowH: rows.map(inches),
      objectName: objectNameOf({ name: t('status'), alt: countsOf('both', script) }),
    },
  )
  const lefts = [inner.left, inner.left + columns[0], inner.left + columns[0] + columns[1], inner.right]
  conventionStatuses.forEach((convention, row) => {
    assistanceStatuses.forEach((assistance, column) => {
      const found = classOf({ convention, assistance })
      const right = lefts[column + 2]
      if (ids[found].length === 0 || right === undefined) return
      const y = top + rows[0] + row * rows[1] + 16
      putSwatch(
        slide,
        [right - 16 - swatch, y, right - 16, y + swatch],
        paintOf(found, 'both'),
        ids[found].map(nameOf).join(', '),
      )
    })
  })
}
