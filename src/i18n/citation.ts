import { claimOf, type ClaimId } from '@/data/claims'
import type { Language } from '@/domain/language'
import { derivation } from './derivation'
import { formatDate } from './dates'
import type { SourceTexts } from './messages/background/en'
import { format } from './format'

/** @returns where a claim stands in the source, in words */
export const whereOf = (id: ClaimId, texts: SourceTexts): string =>
  claimOf(id)
    .paragraphs.map((paragraph) => texts[`where.${paragraph}`])
    .join(', ')

/** @returns what stands behind a claim: whether the source says it, the step if it does not, and where */
export function citation(id: ClaimId, texts: SourceTexts, language: Language): string {
  const where = whereOf(id, texts)
  return claimOf(id).rule
    ? format(texts.claimDerived, language, { where, rule: derivation(id, language, texts) })
    : format(texts.claimStated, language, { where })
}

/** @returns the date a claim holds for, as a sentence */
export const holdsFor = (id: ClaimId, texts: SourceTexts, language: Language): string =>
  format(texts.claimHolds, language, { date: formatDate(claimOf(id).holdsFor, language) })
