import { countryOf } from '@/domain/country'
import { countryStatusOf, type DayFact } from '@/domain/dayFacts'
import { formatDate } from './dates'
import type { Texts } from './texts'
import type { Translator } from './translator'
import { fillLabel } from './statusLabels'
import { format } from './format'

/** @returns a fact about a day, in a few words */
export function dayFactName(fact: DayFact, texts: Texts['sources'], translator: Translator): string {
  const { language } = translator
  const date = formatDate(fact.date, language)
  if (fact.kind === 'count') return format(texts['day.count'], language, { date, count: fact.count })
  const status = countryStatusOf(fact.status)
  const country = countryOf(fact.of).name[language]
  return format(texts['day.status'], language, {
    country,
    date,
    status: fillLabel(status, '.inList', translator),
  })
}

/** @returns the derivation of a fact about a day and its source */
export function dayCitation(fact: DayFact, texts: Texts['sources'], { language }: Translator): string {
  if (fact.kind === 'count') return texts.treatyCounted
  if (!fact.participation) return texts['day.absent']
  const { instrument, deposited, inForce } = fact.participation
  const days = { deposited: formatDate(deposited, language), inForce: formatDate(inForce, language) }
  return `${format(texts[`since.${instrument}`], language, days)}. ${format(texts.treatyBound, language, days)}`
}
