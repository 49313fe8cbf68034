import writeXlsxFile, { type Cell, type CellObject, type Feature, type SheetData } from 'write-excel-file/browser'
import type { ClaimId } from '@/data/claims'
import { citation, holdsFor } from '@/i18n/citation'
import { claimName } from '@/i18n/claimName'
import { loadSources } from '@/i18n/loadMessages'
import { loadShare } from '@/i18n/loadShare'
import { colophonOf, fileName, type ExportFile, type Handover } from '../handover'
import { sheetColumns, sheetHeadings, sheetRows, shownRows } from './sheetRows'

/** Text by its type and by its format: nothing in it becomes a formula, nor when somebody edits the cell. */
const text = (value: string, look: CellObject = {}): Cell =>
  value === '' ? null : { ...look, value, type: String, format: '@' }

const headed = {
  fontWeight: 'bold', wrap: true, alignVertical: 'bottom', bottomBorderStyle: 'medium',
} as const satisfies CellObject // prettier-ignore
const inLines = { wrap: true, alignVertical: 'top' } as const satisfies CellObject

/** In characters: as its longest cell, for what must stand in one line, and no wider than a screen shows. */
const widthFor = (texts: readonly string[], most: number) => ({
  width: Math.min(most, Math.max(8, ...texts.map(({ length }) => length + 2))),
})

/** What the rows rest on: the nine, their date and the years asked for, then each country in the order of its row. */
const claimsBehind = (handover: Handover): readonly ClaimId[] => [
  'as-at',
  'countries',
  'hosting-period',
  ...shownRows(handover).flatMap(({ claims, meeting }) => [...claims, ...(meeting ? [meeting.id] : [])]),
]

/** Excel marks codes that look like numbers as a fault in the sheet; here they are meant. */
const codesAreText: Feature<File | Blob | ArrayBuffer> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        insert: () => '<ignoredErrors><ignoredError sqref="A1:J99" numberStoredAsText="1"/></ignoredErrors>',
      },
    },
  },
}

/**
 * The countries shown as a workbook: a sheet of them, and one of what stands behind it with the colophon.
 * @returns the file; of no country its headings and the colophon
 * @throws where the words of its sheets do not come
 */
export async function makeXlsx(handover: Handover): Promise<ExportFile> {
  const { speaker } = handover
  const { language } = speaker
  const [words, sources] = await Promise.all([loadShare(language), loadSources(language)])
  const headings = sheetHeadings(speaker, words)
  const rows = sheetRows(handover)
  const countries: SheetData = [
    sheetColumns.map((column) => text(headings[column], headed)),
    ...rows.map((row) =>
      sheetColumns.map((column) =>
        column === 'hosted' && row.hosted ? { value: Number(row.hosted), type: Number } : text(row[column]),
      ),
    ),
  ]
  const behind = claimsBehind(handover).map((id) => [
    claimName(id, sources, speaker),
    `${citation(id, sources, language)} ${holdsFor(id, sources, language)}`,
  ])
  const { title, filter, asAt, credit, standing } = colophonOf(handover)
  const told: SheetData = [
    [text(title, { fontWeight: 'bold' })],
    ...[filter, asAt, credit, standing].map((line) => [text(line)]),
    [],
    [words['column.claim'], words['column.where']].map((heading) => text(heading, headed)),
    ...behind.map((cells) => cells.map((cell) => text(cell, inLines))),
  ]
  const content = await writeXlsxFile(
    [
      {
        sheet: words.sheetCountries,
        data: countries,
        columns: sheetColumns.map((column) =>
          widthFor([...headings[column].split(/\s/), ...rows.map((row) => row[column])], 80),
        ),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
        orientation: 'landscape',
      },
      {
        sheet: words.sheetSources,
        data: told,
        columns: [0, 1].map((index) =>
          widthFor(
            behind.map((cells) => cells[index] ?? ''),
            index === 0 ? 60 : 90,
          ),
        ),
        orientation: 'landscape',
      },
    ],
    { features: [codesAreText] },
  ).toBlob()
  return { name: fileName('countries', 'xlsx', handover), content }
}
