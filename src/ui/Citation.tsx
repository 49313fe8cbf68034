import { claimOf, type ClaimId } from '@/data/claims'
import { useLanguage } from '@/i18n/LanguageContext'
import { formatDate } from '@/i18n/dates'
import { arithmetic } from '@/i18n/arithmetic'

interface CitationProps {
  readonly claim: ClaimId
  /** Whether to say the date the claim holds for, where it does not stand beside it. */
  readonly dated?: boolean
}

/** What stands behind a claim: whether the source says it, the step if it does not, where, and the date it holds for. */
export function Citation({ claim: id, dated = false }: CitationProps) {
  const { say, language } = useLanguage()
  const claim = claimOf(id)
  const where = claim.paragraphs.map((paragraph) => say(`where.${paragraph}`)).join(', ')
  return (
    <span data-claim={id}>
      {claim.rule ? say('claimDerived', { where, rule: arithmetic(id, language, say) }) : say('claimStated', { where })}
      {dated && ` ${say('claimHolds', { date: formatDate(claim.holdsFor, language) })}`}
    </span>
  )
}
