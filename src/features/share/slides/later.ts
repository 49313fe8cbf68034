import type PptxGenJS from 'pptxgenjs'
import { laterRows, laterText } from '@/i18n/laterNote'
import { lightColour } from '@/ui/lightColour'
import { inches, ink, inner, muted, objectNameOf, placed, putText } from './page'
import type { Script } from './script'

const { left, right, top, bottom } = inner
/** Of the dates, in pixels: the longest in Russian stands on one line. */
const dates = 360
/** Of what is said under the table, in pixels. */
const below = 36
const size = 16

/** What came after the press release as a table of PowerPoint's own. */
export function putLater(slide: PptxGenJS.Slide, { sources, speaker: { language } }: Script) {
  const rows = laterRows(sources, language)
  const none: PptxGenJS.BorderProps = { type: 'none' }
  const rule: PptxGenJS.BorderProps = { type: 'solid', pt: 1, color: lightColour('--rule-strong') }
  const base: PptxGenJS.TableCellProps = {
    border: [rule, none, none, none],
    valign: 'middle',
    color: ink,
    fontSize: size,
  }
  const end = bottom - below
  slide.addTable(
    rows.map((row) => [
      { text: row.date, options: { ...base, bold: true, margin: [4, 12, 4, 0] } },
      { text: laterText(row, language), options: { ...base, margin: [4, 0, 4, 0] } },
    ]),
    {
      ...placed([left, top, right, end]),
      colW: [dates, right - left - dates].map(inches),
      rowH: rows.map(() => inches((end - top) / rows.length)),
      objectName: objectNameOf({
        name: sources['later.title'],
        alt: rows.map((row) => `${row.date}: ${laterText(row, language)}`).join('. '),
      }),
    },
  )
  putText(slide, sources['later.composition'], [left, end + 6, right, bottom], {
    size: 14,
    color: muted,
    valign: 'middle',
  })
}
