import { claimOf } from '@/domain/claims'
import type { ClaimId, Language } from '@/domain/edition'
import { derivation } from './derivation'
import { formatDate } from './dates'
import type { Texts } from './texts'
import { format } from './format'

/** @returns the place of a claim in the source, in words */
export const whereOf = (id: ClaimId, texts: Texts['sources']): string =>
  claimOf(id)
    .paragraphs.map((paragraph) => texts[`where.${paragraph}`])
    .join(', ')

/** @returns the citation of a claim: stated or derived, the derivation if there is one, and the place in the source */
export function citation(id: ClaimId, texts: Texts['sources'], language: Language): string {
  const where = whereOf(id, texts)
  return claimOf(id).rule
    ? format(texts.claimDerived, language, { where, rule: derivation(id, language, texts) })
    : format(texts.claimStated, language, { where })
}

/** @returns a sentence with the date for which a claim holds */
export const holdsFor = (id: ClaimId, texts: Texts['sources'], language: Language): string =>
  format(texts.claimHolds, language, { date: formatDate(claimOf(id).holdsFor, language) })
