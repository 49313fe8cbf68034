import { countryOf } from '@/data/countries'
import type { DayFact } from '@/data/dayFacts'
import { formatDate } from './dates'
import type { SourceTexts } from './messages/background/en'
import type { Translator } from './translator'
import { conventionLabel } from './statusLabels'
import { format } from './format'

/** @returns what a fact of a day says, in a few words */
export function dayFactName(fact: DayFact, texts: SourceTexts, translator: Translator): string {
  const { language } = translator
  const date = formatDate(fact.date, language)
  if (fact.kind === 'nine') return format(texts['day.nine'], language, { date, count: fact.count })
  const status = {
    convention: fact.status === 'party' ? 'party' : 'non-party',
    assistance: null,
    deposited: fact.status === 'deposited',
  } as const
  const country = countryOf[fact.of].name[language]
  return format(texts['day.standing'], language, {
    country,
    date,
    status: conventionLabel(status, '.inList', translator),
  })
}

/** @returns what a fact of a day follows from, and where that stands */
export function dayCitation(fact: DayFact, texts: SourceTexts, { language }: Translator): string {
  if (fact.kind === 'nine') return texts.treatyCounted
  if (!fact.participation) return texts['day.absent']
  const { instrument, deposited, inForce } = fact.participation
  const days = { deposited: formatDate(deposited, language), inForce: formatDate(inForce, language) }
  return `${format(texts[`since.${instrument}`], language, days)}. ${format(texts.treatyBound, language, days)}`
}
