import { claimOf, type ClaimId } from '@/data/claims'
import type { Language } from '@/domain/language'
import { arithmetic } from './arithmetic'
import { formatDate } from './dates'
import type { SourceWords } from './messages/background/en'
import { plain } from './template'

/** @returns where a claim stands in the source, in words */
export const whereOf = (id: ClaimId, words: SourceWords): string =>
  claimOf(id)
    .paragraphs.map((paragraph) => words[`where.${paragraph}`])
    .join(', ')

/** @returns what stands behind a claim: whether the source says it, the step if it does not, and where */
export function citation(id: ClaimId, words: SourceWords, language: Language): string {
  const where = whereOf(id, words)
  return claimOf(id).rule
    ? plain(words.claimDerived, language, { where, rule: arithmetic(id, language, words) })
    : plain(words.claimStated, language, { where })
}

/** @returns the date a claim holds for, as a sentence */
export const holdsFor = (id: ClaimId, words: SourceWords, language: Language): string =>
  plain(words.claimHolds, language, { date: formatDate(claimOf(id).holdsFor, language) })
