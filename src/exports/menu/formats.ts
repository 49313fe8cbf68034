import { hasHistory } from '@/domain/asOfDate'
import { importWithRetry } from '@/platform/importWithRetry'
import type { ExportKey } from '@/i18n/texts'
import type { ExportFile, ExportContext } from '@/exports/exportContext'
import type { PicturePart } from '@/exports/image/pictures'

type Make = (context: ExportContext) => Promise<ExportFile>

/** A format that can be saved; its id is also the id of its message. */
export interface Format {
  readonly id: Extract<ExportKey, 'csv' | 'xlsx' | 'csv.parties' | 'pptx' | `${'svg' | 'png'}.${PicturePart}`>
  /** Imports the code that makes the file, which is a separate chunk. */
  readonly load: () => Promise<Make>
}

export const loadPictures = () => importWithRetry(() => import('@/exports/image/pictures'))

/** The subjects of pictures, in the order of the menu. */
export const pictureParts: readonly PicturePart[] = ['map', 'timeline', ...(hasHistory ? (['parties'] as const) : [])]

const loadCsv = () => importWithRetry(() => import('@/exports/spreadsheet/makeCsv'))
const loadXlsx = () => importWithRetry(() => import('@/exports/spreadsheet/makeXlsx'))
const loadPptx = () => importWithRetry(() => import('@/exports/pptx/makePptx'))

const partiesCsv: Format = { id: 'csv.parties', load: async () => (await loadCsv()).makePartiesCsv }

function picture(kind: 'svg' | 'png', part: PicturePart): Format {
  const load = async (): Promise<Make> => {
    const { makeSvg, makePng } = await loadPictures()
    const make = kind === 'svg' ? makeSvg : makePng
    return (context) => make(part, context)
  }
  return { id: `${kind}.${part}`, load }
}

/** The formats, by the groups of the menu. */
export const formats = {
  table: [
    { id: 'csv', load: async () => (await loadCsv()).makeCsv },
    { id: 'xlsx', load: async () => (await loadXlsx()).makeXlsx },
    ...(hasHistory ? [partiesCsv] : []),
  ],
  slides: [{ id: 'pptx', load: async () => (await loadPptx()).makePptx }],
  pictures: pictureParts.flatMap((part) => [picture('svg', part), picture('png', part)]),
} as const satisfies Readonly<Record<string, readonly Format[]>>
