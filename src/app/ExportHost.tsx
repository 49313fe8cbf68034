import { useState, type ComponentType } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { EventId } from '@/data/events'
import type { CountryId } from '@/domain/country'
import type { Member } from '@/domain/member'
import type { View } from '@/domain/view'
import type { ExportContext } from '@/exports/exportContext'
import { ShareMenu } from '@/exports/menu/ShareMenu'
import { useLanguage } from '@/i18n/LanguageContext'
import { importWithRetry } from '@/platform/importWithRetry'
import { embedCode } from '@/exports/embed/embedCode'
import type { PrintKind, PrintViewProps } from '@/exports/print/PrintView'
import { loadPrintMessages } from '@/exports/print/printMessages'
import { publicUrl } from '@/url/publicUrl'
import { explicitUrl } from '@/url/invalidParameters'

interface ExportHostProps {
  /** Of the menu. */
  readonly id: string
  /** How often its button was pressed. */
  readonly presses: number
  readonly view: View<EventId>
  readonly members: readonly Member[]
  readonly shown: readonly CountryId[]
}

/** What is on paper: as it was when it was asked for, whatever is shown since. */
interface Printed extends Pick<PrintViewProps, 'kind' | 'context' | 'texts'> {
  readonly PrintView: ComponentType<PrintViewProps>
  /** Each is a paper of its own, so that asking again prints again. */
  readonly count: number
  readonly settle: (done: boolean) => void
}

/** The menu of what leaves the page, and the paper it prints. */
export function ExportHost({ id, presses, view, members, shown }: ExportHostProps) {
  const translator = useLanguage()
  const [printed, setPrinted] = useState<Printed | null>(null)
  const context: ExportContext = { view, members, shown, translator, address: publicUrl(view, view.lang) }
  const loadPaper = async (kind: PrintKind) => {
    const [{ PrintView }, texts] = await Promise.all([
      importWithRetry(() => import('@/exports/print/PrintView')),
      loadPrintMessages(view.lang),
    ])
    return () =>
      new Promise<void>((resolve, reject) => {
        const settle = (done: boolean) => (done ? resolve() : reject(new Error('not printed')))
        setPrinted((last) => ({ PrintView, kind, context, texts, settle, count: (last?.count ?? 0) + 1 }))
      })
  }
  const link = () =>
    'address' in context.address ? context.address.address : explicitUrl({ lang: view.lang, frame: view.frame })
  return (
    <>
      <ShareMenu
        id={id}
        presses={presses}
        context={context}
        link={link}
        codeOf={(part) => embedCode(part, view, context.address, translator)}
        loadPaper={loadPaper}
      />
      {printed && (
        <ErrorBoundary key={printed.count} fallback={null} onError={() => printed.settle(false)}>
          <printed.PrintView
            kind={printed.kind}
            context={printed.context}
            texts={printed.texts}
            onPrinted={printed.settle}
            onDone={() => setPrinted(null)}
          />
        </ErrorBoundary>
      )}
    </>
  )
}
