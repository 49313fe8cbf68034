import { extent, type CalendarDay, type PartialDate } from '@/domain/partialDate'
import type { InterfaceLanguage } from './interfaceLanguage'

const anyYear = 2000

/** The dashes of the publisher: `near` between two days of one month or two years, `far` between other dates. */
const dashes = {
  en: { near: '–', far: ' – ' },
  fr: { near: '-', far: '-' },
  ru: { near: '–', far: ' – ' },
} as const satisfies Record<InterfaceLanguage, object>

/** The words that Russian adds to a year: alone, in a span, after a month, and after “in”. */
const yearWords = { alone: ' год', span: ' годы', dated: ' года', inYear: ' году' }
const noYearWords = { alone: '', span: '', dated: '', inYear: '' }
type YearWords = typeof yearWords

/** A date wraps as one word; otherwise a narrow label separates the day from its month. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0')

/** The name of a month; beside a day Russian uses the genitive. UTC on both sides, so no time zone can shift it. */
function monthName(month: number, language: InterfaceLanguage, besideDay: boolean): string {
  const parts = new Intl.DateTimeFormat(language, {
    month: 'long',
    timeZone: 'UTC',
    ...(besideDay && { day: 'numeric' }),
  }).formatToParts(new Date(Date.UTC(anyYear, month - 1, 1)))
  return parts.find(({ type }) => type === 'month')?.value ?? String(month)
}

const dayText = (day: number, language: InterfaceLanguage) => (language === 'fr' && day === 1 ? '1er' : String(day))

const dayAndMonth = ({ month, day }: CalendarDay, language: InterfaceLanguage) =>
  `${dayText(day, language)} ${monthName(month, language, true)}`

const fullDay = (date: CalendarDay, language: InterfaceLanguage, texts: YearWords) =>
  `${dayAndMonth(date, language)} ${date.year}${texts.dated}`

const areWholeYears = (from: CalendarDay, to: CalendarDay) =>
  from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31

function rangeText(
  range: Extract<PartialDate, { precision: 'range' }>,
  language: InterfaceLanguage,
  texts: YearWords,
): string {
  const { from, to } = range
  const [start, end] = extent(range)
  const days = end - start - 1
  const { near, far } = dashes[language]
  if (days === 0) return fullDay(from, language, texts)
  if (areWholeYears(from, to)) {
    return from.year === to.year ? `${from.year}${texts.alone}` : `${from.year}${near}${to.year}${texts.span}`
  }
  const pair = language === 'fr' && days === 1 ? ' et ' : null
  const last = fullDay(to, language, texts)
  if (from.year !== to.year) return `${fullDay(from, language, texts)}${pair ?? far}${last}`
  if (from.month !== to.month) return `${dayAndMonth(from, language)}${pair ?? far}${last}`
  return `${dayText(from.day, language)}${pair ?? near}${last}`
}

function dateText(date: PartialDate, language: InterfaceLanguage, texts: YearWords, genitive = false): string {
  switch (date.precision) {
    case 'year':
      return `${date.year}${texts.alone}`
    case 'month':
      return `${monthName(date.month, language, genitive)} ${date.year}${texts.dated}`
    case 'day':
      return fullDay(date, language, texts)
    case 'range':
      return rangeText(date, language, texts)
  }
}

/**
 * @param genitive whether a Russian month alone is in the genitive: «после сентября 2016 года»
 * @returns a date with its own precision, in words, with no-break spaces; whole years are written as years
 */
export const formatDate = (date: PartialDate, language: InterfaceLanguage, genitive = false): string =>
  unbroken(dateText(date, language, language === 'ru' ? yearWords : noYearWords, genitive))

/** @returns the same for narrow labels: Russian omits the word for “year” */
export const formatDateShort = (date: PartialDate, language: InterfaceLanguage): string =>
  unbroken(dateText(date, language, noYearWords))

/** Russian has a case for “in May” that no formatter provides: it replaces the last letter of the genitive by «е». */
const prepositional = (genitive: string) => genitive.replace(/.$/u, 'е')

/**
 * @returns the month of a date, or of the start of a range, in the form after “in” («в мае 2020 года»); the year if
 * only the year is known
 */
export function formatMonthIn(date: PartialDate, language: InterfaceLanguage): string {
  const texts = language === 'ru' ? yearWords : noYearWords
  if (date.precision === 'year') return unbroken(`${date.year}${texts.inYear}`)
  const { year, month } = date.precision === 'range' ? date.from : date
  const name = monthName(month, language, true)
  return unbroken(`${language === 'ru' ? prepositional(name) : name} ${year}${texts.dated}`)
}
