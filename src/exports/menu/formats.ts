import { importWithRetry } from '@/platform/importWithRetry'
import type { ShareKey } from '@/i18n/messages/share/en'
import type { ExportFile, ExportContext } from '@/exports/exportContext'
import type { PicturePart } from '@/exports/image/pictures'

type Make = (context: ExportContext) => Promise<ExportFile>

/** A format that can be saved; its id is that of its message. */
export interface Format {
  readonly id: Extract<ShareKey, 'csv' | 'xlsx' | 'csv.parties' | 'pptx' | `${'svg' | 'png'}.${PicturePart}`>
  /** Imports what makes it, a chunk of its own. */
  readonly load: () => Promise<Make>
}

export const loadPictures = () => importWithRetry(() => import('@/exports/image/pictures'))

/** What there are pictures of, in the order of the menu. */
export const pictureParts = ['map', 'timeline', 'growth'] as const satisfies readonly PicturePart[]

/** The formats by the groups of the menu. */
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
    {
      id: 'csv.parties',
      load: () =>
        importWithRetry(() => import('@/exports/spreadsheet/makeCsv')).then((module) => module.makePartiesCsv),
    },
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
