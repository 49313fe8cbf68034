import { useState, type ComponentType } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { CountryId } from '@/domain/edition'
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
import { explicitUrl } from '@/url/explicitUrl'

interface ExportHostProps {
  readonly id: string
  readonly presses: number
  readonly view: View
  readonly members: readonly Member[]
  readonly shown: readonly CountryId[]
}

/** A document to print. It keeps the state at the time of the request, even if the view changes afterwards. */
interface Printed {
  readonly PrintView: ComponentType<PrintViewProps>
  readonly paper: Omit<PrintViewProps, 'onDone'>
  /** Number of the request; used as the React key, so that each request prints again. */
  readonly count: number
}

/** The share menu, and the document that it prints. */
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
        const onPrinted = (done: boolean) => (done ? resolve() : reject(new Error('not printed')))
        const paper = { kind, context, texts, onPrinted }
        setPrinted((last) => ({ PrintView, paper, count: (last?.count ?? 0) + 1 }))
      })
  }
  const link = () =>
    'address' in context.address ? context.address.address : explicitUrl({ lang: view.lang, frame: view.frame })
  return (
    <>
      <ShareMenu
        {...{ id, presses, context, link, loadPaper }}
        codeOf={(part) => embedCode(part, view, context.address, translator)}
      />
      {printed && (
        <ErrorBoundary key={printed.count} fallback={null} onError={() => printed.paper.onPrinted(false)}>
          <printed.PrintView {...printed.paper} onDone={() => setPrinted(null)} />
        </ErrorBoundary>
      )}
    </>
  )
}
