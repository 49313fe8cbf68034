/**
 * A calendar date with the precision that its source gives, without time or time zone: the level 0 subset of EDTF
 * (year, month, day, range of days). Months are 1–12.
 */
export type PartialDate =
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly precision: 'range'; readonly from: CalendarDay; readonly to: CalendarDay }

/** A date with the precision of a day. */
export type Day = Extract<PartialDate, { precision: 'day' }>

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const msPerDay = 86_400_000

const two = (n: number) => String(n).padStart(2, '0')

const isoDay = ({ year, month, day }: CalendarDay) => `${year}-${two(month)}-${two(day)}`

/** @returns the ISO 8601 form for `<time datetime>`: `2020`, `2020-05` or `2020-05-31`; a range is `from/to` */
export function toIso(date: PartialDate): string {
  switch (date.precision) {
    case 'year':
      return String(date.year)
    case 'month':
      return `${date.year}-${two(date.month)}`
    case 'day':
      return isoDay(date)
    case 'range':
      return `${isoDay(date.from)}/${isoDay(date.to)}`
  }
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar, counted in UTC so that no time zone can shift them. */
const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / msPerDay

/** @returns the interval `[start, end)` of a date in days since 1970-01-01; a single day has a length of one */
export function extent(date: PartialDate): readonly [start: number, end: number] {
  switch (date.precision) {
    case 'year':
      return [dayNumber(date.year, 1, 1), dayNumber(date.year + 1, 1, 1)]
    case 'month':
      return [dayNumber(date.year, date.month, 1), dayNumber(date.year, date.month + 1, 1)]
    case 'day':
      return [dayNumber(date.year, date.month, date.day), dayNumber(date.year, date.month, date.day + 1)]
    case 'range':
      return [extent({ precision: 'day', ...date.from })[0], extent({ precision: 'day', ...date.to })[1]]
  }
}

/** @returns the year of a date, or of the first day of a range */
export const yearOf = (date: PartialDate): number => (date.precision === 'range' ? date.from.year : date.year)

/** @returns the month that a text such as `2020-05` names */
export function monthOfIso(iso: string): Extract<PartialDate, { precision: 'month' }> {
  const [year = 0, month = 0] = iso.split('-').map(Number)
  return { precision: 'month', year, month }
}
