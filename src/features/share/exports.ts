import { again } from '@/platform/again'
import type { ShareKey } from '@/i18n/messages/share/en'
import type { ExportFile, Handover } from './handover'
import type { PicturePart } from './pictures/pictures'

type Make = (handover: Handover) => Promise<ExportFile>

/** A format that can be saved; its id is that of its message. */
export interface Format {
  readonly id: Extract<ShareKey, 'csv' | 'xlsx' | 'csv.parties' | 'pptx' | `${'svg' | 'png'}.${PicturePart}`>
  /** Imports what makes it, a chunk of its own. */
  readonly load: () => Promise<Make>
}

export const loadPictures = () => again(() => import('./pictures/pictures'))

/** What there are pictures of, in the order of the menu. */
export const pictureParts = ['map', 'timeline', 'growth'] as const satisfies readonly PicturePart[]

/** The formats by the groups of the menu. */
export const formats = {
  table: [
    { id: 'csv', load: () => again(() => import('./sheets/makeCsv')).then((module) => module.makeCsv) },
    { id: 'xlsx', load: () => again(() => import('./sheets/makeXlsx')).then((module) => module.makeXlsx) },
    {
      id: 'csv.parties',
      load: () => again(() => import('./sheets/makeCsv')).then((module) => module.makePartiesCsv),
    },
  ],
  slides: [{ id: 'pptx', load: () => again(() => import('./slides/makeSlides')).then((module) => module.makeSlides) }],
  pictures: pictureParts.flatMap((part): readonly Format[] => [
    {
      id: `svg.${part}`,
      load: () =>
        loadPictures().then(
          ({ makeSvg }) =>
            (handover) =>
              makeSvg(part, handover),
        ),
    },
    {
      id: `png.${part}`,
      load: () =>
        loadPictures().then(
          ({ makePng }) =>
            (handover) =>
              makePng(part, handover),
        ),
    },
  ]),
} as const satisfies Readonly<Record<string, readonly Format[]>>
