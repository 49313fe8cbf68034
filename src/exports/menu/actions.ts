import type { ShareKey } from '@/i18n/messages/share/en'
import { saveFile } from '@/platform/saveFile'
import { withTimeout } from '@/platform/withTimeout'
import { loadPictures, type Format } from './formats'
import type { ExportFile, ExportContext } from '@/exports/exportContext'
import type { PicturePart } from '@/exports/image/pictures'
import { offlineFile } from './offlineFile'
import { reached, type ExportStatus } from './useExportStatus'

/** Milliseconds after which a clipboard that does not answer counts as refused; the image is made within them. */
const clipboardTimeout = 15_000

interface ActionsProps {
  readonly context: ExportContext
  readonly tExport: (key: ShareKey) => string
  readonly attempt: (what: string, work: () => Promise<ExportStatus | null>) => Promise<void>
  /** Loads what is printed; what it gives opens the print dialog. */
  readonly loadPaper: (kind: 'handout' | 'pack') => Promise<() => Promise<void>>
}

const saved = (what: string, { name, content }: ExportFile): ExportStatus => ({
  state: 'saved',
  what,
  file: name,
  address: saveFile(name, content),
})

/** @returns what the entries of the menu do: each says what came of it */
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
          // While it is being made, because a browser allows this only in answer to a press.
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
    print: (kind: 'handout' | 'pack') =>
      attempt(tExport(kind), async () => {
        const print = await reached(loadPaper(kind))
        await print()
        return null
      }),
  }
}
