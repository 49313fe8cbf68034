import { countryOf } from '@/data/countries'
import type { DayFact } from '@/data/dayFacts'
import { formatDate } from './dates'
import type { SourceWords } from './messages/background/en'
import type { Speaker } from './speaker'
import { conventionWords } from './standingWords'
import { plain } from './template'

/** @returns what a fact of a day says, in a few words */
export function dayFactName(fact: DayFact, words: SourceWords, speaker: Speaker): string {
  const { language } = speaker
  const date = formatDate(fact.date, language)
  if (fact.kind === 'nine') return plain(words['day.nine'], language, { date, count: fact.count })
  const standing = {
    convention: fact.status === 'party' ? 'party' : 'non-party',
    assistance: null,
    deposited: fact.status === 'deposited',
  } as const
  const country = countryOf[fact.of].name[language]
  return plain(words['day.standing'], language, {
    country,
    date,
    status: conventionWords(standing, '.inList', speaker),
  })
}

/** @returns what a fact of a day follows from, and where that stands */
export function dayCitation(fact: DayFact, words: SourceWords, { language }: Speaker): string {
  if (fact.kind === 'nine') return words.treatyCounted
  if (!fact.participation) return words['day.absent']
  const { instrument, deposited, inForce } = fact.participation
  const days = { deposited: formatDate(deposited, language), inForce: formatDate(inForce, language) }
  return `${plain(words[`since.${instrument}`], language, days)}. ${plain(words.treatyBound, language, days)}`
}
