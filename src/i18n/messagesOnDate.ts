import { keyDates } from '@/domain/keyDates'
import { dayFactOf, membersOn, type DayFactId } from '@/domain/dayFacts'
import { treatyChapter } from '@edition/treatySources'
import type { IsoDay } from '@/domain/asOfDate'
import { namesOf } from '@/domain/membersByName'
import { editionDate } from '@/domain/claims'
import { countryIds } from '@/domain/country'
import type { CountryId, Language } from '@/domain/edition'
import { dayOfIso } from '@/domain/day'
import { formatDate } from './dates'
import { loadTexts, type DayTexts } from './texts'
import { translatorOf, type Longest, type LocaleMessages } from './translator'

/** @returns the texts for another day, which are loaded only when a reader requests one */
export async function loadDayTexts(language: Language): Promise<DayTexts> {
  const [overrides, day] = await Promise.all([loadTexts('overrides', language), loadTexts('day', language)])
  return { overrides, day }
}

/**
 * @param own the messages for the month of the edition
 * @returns the messages for another day; the sentences about the second facet and the events stay unchanged
 */
export function messagesOnDate(own: LocaleMessages, { overrides, day }: DayTexts, on: IsoDay): LocaleMessages {
  const { language, messages } = own
  const all: DayFactId = `all@${on}`
  const bound = dayFactOf(all)
  const pending = membersOn(on).filter(({ deposited }) => deposited)
  const deposited = pending.length > 0 ? [day.leadDeposited] : []
  const lead = [overrides.lead, ...deposited, day.leadDots].join(' ')
  const each = (ids: readonly CountryId[]) => ids.map((id): DayFactId => `${id}@${on}`)
  return {
    ...own,
    messages: { ...messages, ...overrides, lead },
    day: own,
    values: {
      ...own.values,
      day: formatDate(dayOfIso(on), language),
      bound: bound?.kind === 'count' ? bound.count : 0,
      pending: namesOf(
        pending.map(({ country }) => country.id),
        language,
      ),
      ownYear: editionDate.year,
      chapter: treatyChapter,
    },
    facts: {
      ...own.facts,
      day: [all, ...each(countryIds)],
      bound: [all, ...each(countryIds)],
      pending: each(pending.map(({ country }) => country.id)),
      ownYear: ['as-at'],
    },
  }
}

/** @returns the longest texts above the panels on any key date; `own` are those for the month of the edition */
export function longestOnAnyDay(own: LocaleMessages, dayMessages: DayTexts): Longest {
  const others = keyDates.flatMap(({ day }) => (day ? [messagesOnDate(own, dayMessages, day)] : []))
  const speakers = [own, ...others].map(translatorOf)
  const longest = (key: 'asAt' | 'lead') => longestOf(speakers.map(({ t }) => t(key)))
  return { asAt: longest('asAt'), lead: longest('lead') }
}

/** @returns the text with the most letters */
export const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
