import { useState, type ComponentType } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import type { EventId } from '@/data/events'
import type { CountryId } from '@/domain/country'
import type { Member } from '@/domain/rows'
import type { View } from '@/domain/view'
import type { Handover } from '@/features/share/handover'
import { ShareMenu } from '@/features/share/ShareMenu'
import { useLanguage } from '@/i18n/LanguageContext'
import { again } from '@/platform/again'
import { embedCode } from './embedCode'
import type { PaperKind, PaperProps } from './Paper'
import { loadPaperWords } from './paperWords'
import { publicAddress } from './publicAddress'
import { addressOf } from './ignored'

interface SharingProps {
  /** Of the menu. */
  readonly id: string
  /** How often its button was pressed. */
  readonly presses: number
  readonly view: View<EventId>
  readonly members: readonly Member[]
  readonly shown: readonly CountryId[]
}

/** What is on paper: as it was when it was asked for, whatever is shown since. */
interface Printed extends Pick<PaperProps, 'kind' | 'handover' | 'words'> {
  readonly Paper: ComponentType<PaperProps>
  /** Each is a paper of its own, so that asking again prints again. */
  readonly count: number
  readonly settle: (done: boolean) => void
}

/** The menu of what leaves the page, and the paper it prints. */
export function Sharing({ id, presses, view, members, shown }: SharingProps) {
  const speaker = useLanguage()
  const [printed, setPrinted] = useState<Printed | null>(null)
  const handover: Handover = { view, members, shown, speaker, address: publicAddress(view, view.lang) }
  const loadPaper = async (kind: PaperKind) => {
    const [{ Paper }, words] = await Promise.all([
      again(() => import('./Paper')),
      loadPaperWords(view.lang, view.later || view.asat !== null),
    ])
    return () =>
      new Promise<void>((resolve, reject) => {
        const settle = (done: boolean) => (done ? resolve() : reject(new Error('not printed')))
        setPrinted((last) => ({ Paper, kind, handover, words, settle, count: (last?.count ?? 0) + 1 }))
      })
  }
  const link = () =>
    'address' in handover.address ? handover.address.address : addressOf({ lang: view.lang, frame: view.frame })
  return (
    <>
      <ShareMenu
        id={id}
        presses={presses}
        handover={handover}
        link={link}
        codeOf={(part) => embedCode(part, view, handover.address, speaker)}
        loadPaper={loadPaper}
      />
      {printed && (
        <ErrorBoundary key={printed.count} fallback={null} onError={() => printed.settle(false)}>
          <printed.Paper
            kind={printed.kind}
            handover={printed.handover}
            words={printed.words}
            onPrinted={printed.settle}
            onDone={() => setPrinted(null)}
          />
        </ErrorBoundary>
      )}
    </>
  )
}
