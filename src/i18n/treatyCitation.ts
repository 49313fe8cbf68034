import { partyNames } from '@edition/partyNames'
import { isListedElsewhere, type TreatyFact } from '@/domain/treatyFacts'
import { treatyChapter } from '@edition/treatySources'
import type { Language } from '@/domain/edition'
import { formatDate } from './dates'
import type { Texts } from './texts'
import { format } from './format'

/** @returns a fact about the treaty, in a few words */
export function treatyFactName(fact: TreatyFact, texts: Texts['sources'], language: Language): string {
  const date = formatDate(fact.date, language)
  if (!('of' in fact)) return format(texts[`treaty.${fact.kind}`], language, { date, count: fact.count })
  const key = fact.kind === 'deposited' ? fact.instrument : fact.kind
  return format(texts[`treaty.${key}`], language, { date, country: partyNames[fact.of][language] })
}

/** @returns the source of a fact about the treaty, or the derivation of a derived fact */
export function treatyCitation(fact: TreatyFact, texts: Texts['sources'], language: Language): string {
  if (fact.kind === 'count') return texts.treatyCounted
  if (fact.kind === 'states') return texts.treatyStates
  if (fact.kind === 'in-force')
    return format(texts.treatyBound, language, { deposited: formatDate(fact.deposited, language) })
  return isListedElsewhere(fact)
    ? texts['later.listed']
    : format(texts.treatyListed, language, { chapter: treatyChapter })
}
