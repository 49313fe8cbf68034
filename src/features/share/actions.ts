import type { ShareKey } from '@/i18n/messages/share/en'
import { saveFile } from '@/platform/saveFile'
import { withTimeout } from '@/platform/withTimeout'
import { loadPictures, type Format } from './exports'
import type { ExportFile, Handover } from './handover'
import type { PicturePart } from './pictures/pictures'
import { offlineFile } from './offlineFile'
import { reached, type Outcome } from './useOutcome'

/** Milliseconds after which a clipboard that does not answer counts as refused; the image is made within them. */
const patience = 15_000

interface ActionsProps {
  readonly handover: Handover
  readonly tell: (key: ShareKey) => string
  readonly attempt: (what: string, work: () => Promise<Outcome | null>) => Promise<void>
  /** Loads what is printed; what it gives opens the print dialog. */
  readonly loadPaper: (kind: 'handout' | 'pack') => Promise<() => Promise<void>>
}

const saved = (what: string, { name, content }: ExportFile): Outcome => ({
  state: 'saved',
  what,
  file: name,
  address: saveFile(name, content),
})

/** @returns what the entries of the menu do: each says what came of it */
export function actionsOf({ handover, tell, attempt, loadPaper }: ActionsProps) {
  return {
    save: ({ id, load }: Format) =>
      attempt(tell(id), async () => {
        const make = await reached(load())
        return saved(tell(id), await make(handover))
      }),
    copyImage: (part: PicturePart) =>
      attempt(tell(`copy.${part}`), async () => {
        const image = reached(loadPictures()).then(({ pngBlob }) => pngBlob(part, handover))
        try {
          // While it is being made, because a browser allows this only in answer to a press.
          await withTimeout(navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]), patience)
          return { state: 'imageCopied' }
        } catch {
          await image
          return { state: 'imageRefused' }
        }
      }),
    saveOffline: () =>
      attempt(tell('offline'), async () => {
        const file = await reached(offlineFile())
        return file ? saved(tell('offline'), file) : { state: 'isFile' }
      }),
    print: (kind: 'handout' | 'pack') =>
      attempt(tell(kind), async () => {
        const print = await reached(loadPaper(kind))
        await print()
        return null
      }),
  }
}
