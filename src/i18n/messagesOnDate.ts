import { keyDates } from '@/data/keyDates'
import { dayFactOf, membersOn, type DayFactId } from '@/data/dayFacts'
import { claims } from '@/data/claims'
import { treatyChapter } from '@/data/treatySource'
import type { IsoDay } from '@/domain/asOfDate'
import { countryIds, type CountryId } from '@/domain/country'
import { dayOfIso } from '@/domain/day'
import type { Language } from '@/domain/language'
import { importWithRetry } from '@/platform/importWithRetry'
import { formatDate } from './dates'
import type { DayMessages } from './messages/day/en'
import { translatorOf, type Longest, type LocaleMessages } from './translator'

const byLanguage: Record<Language, () => Promise<DayMessages>> = {
  en: () => importWithRetry(() => import('./messages/day/en')),
  fr: () => importWithRetry(() => import('./messages/day/fr')),
  ru: () => importWithRetry(() => import('./messages/day/ru')),
}

/** @returns what the page says on another day, which is asked for only when somebody wants one */
export const loadDayMessages = (language: Language): Promise<DayMessages> => byLanguage[language]()

/**
 * @param own what the page says of the month of the press release
 * @param words what it says otherwise on another day
 * @param on that day
 * @returns how the page speaks of the day; the sentences about the programme and the meetings stay as they are
 */
export function messagesOnDate(own: LocaleMessages, { overrides, day }: DayMessages, on: IsoDay): LocaleMessages {
  const { language, messages } = own
  const all: DayFactId = `nine@${on}`
  const nine = dayFactOf(all)
  const pending = membersOn(on).filter(({ deposited }) => deposited)
  const deposited = pending.length > 0 ? [day.leadDeposited] : []
  const lead = [overrides.lead, ...deposited, day.leadProgramme].join(' ')
  const each = (ids: readonly CountryId[]) => ids.map((id): DayFactId => `${id}@${on}`)
  return {
    ...own,
    messages: { ...messages, ...overrides, lead },
    day: own,
    values: {
      ...own.values,
      day: formatDate(dayOfIso(on), language),
      bound: nine?.kind === 'nine' ? nine.count : 0,
      pending: pending.map(({ country }) => country.name[language]).join(', '),
      ownYear: claims['as-at'].value.year,
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

/**
 * @param own what the page says of the month of the press release
 * @param dayMessages what it says otherwise on another day
 * @returns the longest of what stands above the panels on any day that matters
 */
export function longestOnAnyDay(own: LocaleMessages, dayMessages: DayMessages): Longest {
  const others = keyDates.flatMap(({ day }) => (day ? [messagesOnDate(own, dayMessages, day)] : []))
  const speakers = [own, ...others].map(translatorOf)
  const longest = (key: 'asAt' | 'lead') => longestOf(speakers.map(({ t }) => t(key)))
  return { asAt: longest('asAt'), lead: longest('lead') }
}

/** @returns the text of most letters */
export const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
