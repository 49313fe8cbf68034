import { partyNames } from '@/data/partyNames'
import { isListedByInforMeaOnly, type TreatyFact } from '@/data/treatyFacts'
import { treatyChapter } from '@/data/treatySource'
import type { Language } from '@/domain/language'
import { formatDate } from './dates'
import type { SourceWords } from './messages/background/en'
import { plain } from './template'

/** @returns what a fact of the treaty says, in a few words */
export function treatyFactName(fact: TreatyFact, words: SourceWords, language: Language): string {
  const date = formatDate(fact.date, language)
  if (fact.kind === 'count') return plain(words['treaty.count'], language, { date, count: fact.count })
  const key = fact.kind === 'deposited' ? fact.instrument : fact.kind
  return plain(words[`treaty.${key}`], language, { date, country: partyNames[fact.of][language] })
}

/** @returns where a fact of the treaty stands, and for a derived one the step to it */
export function treatyCitation(fact: TreatyFact, words: SourceWords, language: Language): string {
  if (fact.kind === 'count') return words.treatyCounted
  if (fact.kind === 'in-force')
    return plain(words.treatyBound, language, { deposited: formatDate(fact.deposited, language) })
  return isListedByInforMeaOnly(fact)
    ? words['later.listed']
    : plain(words.treatyListed, language, { chapter: treatyChapter })
}
