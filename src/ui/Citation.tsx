import type { ClaimId } from '@/data/claims'
import { citation, holdsFor } from '@/i18n/citation'
import { useLanguage } from '@/i18n/LanguageContext'
import type { SourceTexts } from '@/i18n/messages/background/en'

interface CitationProps {
  readonly claim: ClaimId
  readonly texts: SourceTexts
  /** Whether to say the date the claim holds for, where it does not stand beside it. */
  readonly dated?: boolean
}

/** What stands behind a claim, and where it is asked for, the date it holds for. */
export function Citation({ claim, texts, dated = false }: CitationProps) {
  const { language } = useLanguage()
  return (
    <span data-claim={claim}>
      {[citation(claim, texts, language), ...(dated ? [holdsFor(claim, texts, language)] : [])].join(' ')}
    </span>
  )
}
