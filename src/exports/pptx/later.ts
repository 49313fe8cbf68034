import type PptxGenJS from 'pptxgenjs'
import { laterRows, laterText } from '@/i18n/laterRows'
import { tokenColour } from '@/ui/tokenColour'
import { inches, ink, inner, muted, objectNameOf, placed, putText } from './primitives'
import type { PptxContext } from './pptxContext'

const { left, right, top, bottom } = inner
/** Width of the column of dates in pixels: the longest date of any language fits on one line. */
const dates = 380
/** Height of the text below the table, in pixels. */
const below = 36
const size = 16
/** Height of the row of headings, in pixels. */
const head = 30

/** Draws later developments as a native PowerPoint table. */
export function putLater(slide: PptxGenJS.Slide, { sources, tExport, translator: { language } }: PptxContext) {
  const rows = laterRows(sources, language)
  const none: PptxGenJS.BorderProps = { type: 'none' }
  const rule: PptxGenJS.BorderProps = { type: 'solid', pt: 1, color: tokenColour('--rule-strong') }
  const cell: PptxGenJS.TableCellProps = {
    border: [rule, none, none, none],
    valign: 'middle',
    color: ink,
    fontSize: size,
  }
  const heads: PptxGenJS.TableCellProps = { ...cell, border: [none, none, none, none], color: muted, fontSize: 12 }
  const before: PptxGenJS.TableCellProps = { margin: [4, 12, 4, 0] }
  const after: PptxGenJS.TableCellProps = { margin: [4, 0, 4, 0] }
  const alt = rows.map((row) => tExport('labelled', { label: row.date, value: laterText(row, language) })).join('. ')
  const end = bottom - below
  slide.addTable(
    [
      [
        { text: sources['later.date'], options: { ...heads, ...before } },
        { text: sources['later.fact'], options: { ...heads, ...after } },
      ],
      ...rows.map((row) => [
        { text: row.date, options: { ...cell, ...before, bold: true } },
        { text: laterText(row, language), options: { ...cell, ...after } },
      ]),
    ],
    {
      ...placed([left, top, right, end]),
      colW: [dates, right - left - dates].map(inches),
      rowH: [head, ...rows.map(() => (end - top - head) / rows.length)].map(inches),
      objectName: objectNameOf({ name: sources['later.title'], alt }),
    },
  )
  const style = { size: 14, color: muted, valign: 'middle' } as const
  putText(slide, sources['later.composition'], [left, end + 6, right, bottom], style)
}
