import type { Rule } from '@/domain/claim'
import { claimOf } from '@/domain/claims'
import type { ClaimId, Language } from '@/domain/edition'
import { placeIds, placeOf } from '@/domain/places'
import { claimText } from './claimText'
import { formatDate } from './dates'
import type { Texts } from './texts'
import { format } from './format'
import type { InterfaceLanguage } from './interfaceLanguage'

/** Separates the kinds of places; French has a narrow no-break space before a semicolon. */
const separators: Readonly<Record<InterfaceLanguage, string>> = { en: '; ', fr: '\u202f; ', ru: '; ' }

/** Stands between the first and the last of several numbers. */
const upTo: Readonly<Record<InterfaceLanguage, string>> = { en: '–', fr: '\u00a0à\u00a0', ru: '–' }

/** @returns numbers in words: “2 and 5”, and three or more in a row as “1–5” */
function numbersText(numbers: readonly number[], language: Language): string {
  const [first = 0] = numbers
  const last = numbers.at(-1) ?? first
  if (numbers.length > 2 && last - first === numbers.length - 1) return `${first}${upTo[language]}${last}`
  return new Intl.ListFormat(language).format(numbers.map(String))
}

/** @returns the places of claims in the source, in words: “paragraphs 2 and 5”, “list, items 1–5” */
export function whereOf(ids: readonly ClaimId[], texts: Texts['sources'], language: Language): string {
  const cited = new Set(ids.flatMap((id) => claimOf(id).paragraphs))
  const places = placeIds.filter((id) => cited.has(id)).map(placeOf)
  return [...new Set(places.map(({ kind }) => kind))]
    .map((kind) => {
      const numbers = places.flatMap((place) => (place.kind === kind ? (place.n ?? []) : []))
      const isNumbered = kind === 'paragraph' || kind === 'item'
      const text = isNumbered && numbers.length > 1 ? texts[`where.${kind}.many`] : texts[`where.${kind}`]
      return format(text, language, { n: numbersText(numbers, language) })
    })
    .join(separators[language])
}

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
  const where = whereOf([id], texts, language)
  const { rule } = claimOf(id)
  return rule
    ? format(texts.claimDerived, language, { where, rule: derivation(id, rule, texts, language) })
    : format(texts.claimStated, language, { where })
}

/** @returns a sentence with the date for which a claim holds */
export const holdsFor = (id: ClaimId, texts: Texts['sources'], language: Language): string =>
  format(texts.claimHolds, language, { date: formatDate(claimOf(id).holdsFor, language) })
