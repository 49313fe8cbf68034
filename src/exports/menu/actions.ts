import type { ExportKey } from '@/i18n/texts'
import { saveFile } from '@/platform/saveFile'
import { withTimeout } from '@/platform/withTimeout'
import { loadPictures, type Format } from './formats'
import type { ExportFile, ExportContext } from '@/exports/exportContext'
import type { PicturePart } from '@/exports/image/pictures'
import type { PrintKind } from '@/exports/print/PrintView'
import { offlineFile } from './offlineFile'
import { reached, type ExportStatus } from './useExportStatus'

/** Milliseconds after which a clipboard that does not answer counts as refused; they include the time to make the image. */
const clipboardTimeout = 15_000

interface ActionsProps {
  readonly context: ExportContext
  readonly tExport: (key: ExportKey) => string
  readonly attempt: (what: string, work: () => Promise<ExportStatus | null>) => Promise<void>
  /** Loads the view to print; the returned function opens the print dialog. */
  readonly loadPaper: (kind: PrintKind) => Promise<() => Promise<void>>
}

const saved = (what: string, { name, content }: ExportFile): ExportStatus => ({
  state: 'saved',
  what,
  file: name,
  address: saveFile(name, content),
})

/** @returns the actions of the menu; each one reports its result */
export function actionsOf({ context, tExport, attempt, loadPaper }: ActionsProps) {
  return {
    save: ({ id, load }: Format) =>
      attempt(tExport(id), async () => {
        const make = await reached(load())
        return saved(tExport(id), await make(context))
      }),
    copyImage: (part: PicturePart) =>
      attempt(tExport(`copy.${part}`), async () => {
        const image = reached(loadPictures()).then(({ pngBlob }) => pngBlob(part, context))
        try {
          // Starts while the image is still being made, because a browser allows this only in response to a press.
          await withTimeout(navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]), clipboardTimeout)
          return { state: 'imageCopied' }
        } catch {
          await image
          return { state: 'imageRefused' }
        }
      }),
    saveOffline: () =>
      attempt(tExport('offline'), async () => {
        const file = await reached(offlineFile())
        return file ? saved(tExport('offline'), file) : { state: 'isFile' }
      }),
    print: (kind: PrintKind) =>
      attempt(tExport(kind), async () => {
        const print = await reached(loadPaper(kind))
        await print()
        return null
      }),
  }
}
