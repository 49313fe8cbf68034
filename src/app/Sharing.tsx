import { useState, type ComponentType } from 'react'
import type { EventId } from '@/data/events'
import type { CountryId } from '@/domain/country'
import { members } from '@/data/members'
import type { View } from '@/domain/view'
import type { Handover } from '@/features/share/handover'
import { ShareMenu } from '@/features/share/ShareMenu'
import { useLanguage } from '@/i18n/LanguageContext'
import { again } from '@/platform/again'
import { embedCode } from './embedCode'
import type { PaperKind, PaperProps } from './Paper'
import { loadPaperWords, type PaperWords } from './paperWords'
import { publicAddress } from './publicAddress'
import { addressOf } from './viewState'

interface SharingProps {
  /** Of the menu. */
  readonly id: string
  readonly view: View<EventId>
  readonly shown: readonly CountryId[]
}

interface Printed {
  readonly Paper: ComponentType<PaperProps>
  readonly kind: PaperKind
  readonly words: PaperWords
}

/** The menu of what leaves the page, and the paper it prints. */
export function Sharing({ id, view, shown }: SharingProps) {
  const speaker = useLanguage()
  const [printed, setPrinted] = useState<Printed | null>(null)
  const handover: Handover = { view, members, shown, speaker, address: publicAddress(view) }
  const print = async (kind: PaperKind) => {
    const [{ Paper }, words] = await Promise.all([again(() => import('./Paper')), loadPaperWords(view.lang)])
    setPrinted({ Paper, kind, words })
  }
  return (
    <>
      <ShareMenu
        id={id}
        handover={handover}
        link={() => addressOf({ lang: view.lang, frame: view.frame })}
        codeOf={(part) => embedCode(part, view, handover.address, speaker)}
        onPrint={print}
      />
      {printed && (
        <printed.Paper kind={printed.kind} handover={handover} words={printed.words} onDone={() => setPrinted(null)} />
      )}
    </>
  )
}
