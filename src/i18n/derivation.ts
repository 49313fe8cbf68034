import { claimOf } from '@/domain/claims'
import type { ClaimId, Language } from '@/domain/edition'
import type { Rule } from '@/domain/claim'
import { claimText } from './claimText'
import type { Texts } from './texts'
import { format } from './format'

const sumOf = (rule: Extract<Rule<ClaimId>, { kind: 'sum' }>, language: Language) =>
  [...rule.of.map((id) => claimText(id, language)), ...(rule.plus > 0 ? [String(rule.plus)] : [])].join(' + ')

/**
 * @param id a derived claim
 * @returns the step from the source to the claim: a calculation, or else words; empty for a stated claim
 */
export function derivation(id: ClaimId, language: Language, texts: Texts['sources']): string {
  const { rule } = claimOf(id)
  const value = claimText(id, language)
  switch (rule?.kind) {
    case undefined:
      return ''
    case 'difference':
      return `${claimText(rule.from, language)} − ${claimText(rule.less, language)} = ${value}.`
    case 'sum':
      return `${sumOf(rule, language)} = ${value}.`
    case 'listed':
    case 'count':
    case 'named':
    case 'span':
    case 'window':
      return format(texts[`rule.${rule.kind}`], language)
  }
}
