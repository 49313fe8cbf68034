import type { ClaimId } from '@/domain/edition'
import { citation, holdsFor } from '@/i18n/citation'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'

interface CitationProps {
  readonly claim: ClaimId
  readonly texts: Texts['sources']
  /** Adds the date of the claim, for places where it is not already beside the claim. */
  readonly dated?: boolean
}

/** The citation of a claim, and with `dated` also its date. */
export function Citation({ claim, texts, dated = false }: CitationProps) {
  const { language } = useLanguage()
  return (
    <span data-claim={claim}>
      {[citation(claim, texts, language), ...(dated ? [holdsFor(claim, texts, language)] : [])].join(' ')}
    </span>
  )
}
