import type { Rule } from '@/domain/claim'
import { claimOf } from '@/domain/claims'
import type { ClaimId, Language } from '@/domain/edition'
import { claimText } from './claimText'
import { formatDate } from './dates'
import type { Texts } from './texts'
import { format } from './format'

/** @returns the place of a claim in the source, in words */
export const whereOf = (id: ClaimId, texts: Texts['sources']): string =>
  claimOf(id)
    .paragraphs.map((paragraph) => texts[`where.${paragraph}`])
    .join(', ')

/** The step from the source to a derived claim: a calculation, or else words. */
function derivation(id: ClaimId, rule: Rule<ClaimId>, texts: Texts['sources'], language: Language): string {
  const text = (of: ClaimId) => claimText(of, language)
  if (rule.kind === 'difference') return `${text(rule.from)} − ${text(rule.less)} = ${text(id)}.`
  if (rule.kind === 'sum')
    return `${[...rule.of.map(text), ...(rule.plus > 0 ? [String(rule.plus)] : [])].join(' + ')} = ${text(id)}.`
  return format(texts[`rule.${rule.kind}`], language)
}

/** @returns the citation of a claim: stated or derived, the derivation if there is one, and the place in the source */
export function citation(id: ClaimId, texts: Texts['sources'], language: Language): string {
  const where = whereOf(id, texts)
  const { rule } = claimOf(id)
  return rule
    ? format(texts.claimDerived, language, { where, rule: derivation(id, rule, texts, language) })
    : format(texts.claimStated, language, { where })
}

/** @returns a sentence with the date for which a claim holds */
export const holdsFor = (id: ClaimId, texts: Texts['sources'], language: Language): string =>
  format(texts.claimHolds, language, { date: formatDate(claimOf(id).holdsFor, language) })
