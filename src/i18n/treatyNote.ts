import { partyNames } from '@/data/partyNames'
import { isListedByInforMeaOnly, type TreatyFact } from '@/data/treatyFacts'
import { treatyChapter } from '@/data/treatySource'
import type { Language } from '@/domain/language'
import { formatDate } from './dates'
import type { SourceTexts } from './messages/background/en'
import { format } from './format'

/** @returns what a fact of the treaty says, in a few words */
export function treatyFactName(fact: TreatyFact, texts: SourceTexts, language: Language): string {
  const date = formatDate(fact.date, language)
  if (fact.kind === 'count') return format(texts['treaty.count'], language, { date, count: fact.count })
  const key = fact.kind === 'deposited' ? fact.instrument : fact.kind
  return format(texts[`treaty.${key}`], language, { date, country: partyNames[fact.of][language] })
}

/** @returns where a fact of the treaty stands, and for a derived one the step to it */
export function treatyCitation(fact: TreatyFact, texts: SourceTexts, language: Language): string {
  if (fact.kind === 'count') return texts.treatyCounted
  if (fact.kind === 'in-force')
    return format(texts.treatyBound, language, { deposited: formatDate(fact.deposited, language) })
  return isListedByInforMeaOnly(fact)
    ? texts['later.listed']
    : format(texts.treatyListed, language, { chapter: treatyChapter })
}
