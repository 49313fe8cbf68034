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

const partiesCsv: Format = {
  id: 'csv.parties',
  load: () => importWithRetry(() => import('@/exports/spreadsheet/makeCsv')).then((module) => module.makePartiesCsv),
}

/** The formats, by the groups of the menu. */
export const formats = {
  table: [
    {
      id: 'csv',
      load: () => importWithRetry(() => import('@/exports/spreadsheet/makeCsv')).then((module) => module.makeCsv),
    },
    {
      id: 'xlsx',
      load: () => importWithRetry(() => import('@/exports/spreadsheet/makeXlsx')).then((module) => module.makeXlsx),
    },
    ...(hasHistory ? [partiesCsv] : []),
  ],
  slides: [
    {
      id: 'pptx',
      load: () => importWithRetry(() => import('@/exports/pptx/makePptx')).then((module) => module.makePptx),
    },
  ],
  pictures: pictureParts.flatMap((part): readonly Format[] => [
    {
      id: `svg.${part}`,
      load: () =>
        loadPictures().then(
          ({ makeSvg }) =>
            (context) =>
              makeSvg(part, context),
        ),
    },
    {
      id: `png.${part}`,
      load: () =>
        loadPictures().then(
          ({ makePng }) =>
            (context) =>
              makePng(part, context),
        ),
    },
  ]),
} as const satisfies Readonly<Record<string, readonly Format[]>>
