/**
 * A calendar date at the precision its source gives, without time or time zone: the level 0 subset of EDTF
 * (year, month, day, range of days). Months are 1–12.
 */
export type PartialDate =
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly precision: 'range'; readonly from: CalendarDay; readonly to: CalendarDay }

/** A date known to the day. */
export type Day = Extract<PartialDate, { precision: 'day' }>

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const msPerDay = 86_400_000

const two = (n: number) => String(n).padStart(2, '0')

const isoDay = ({ year, month, day }: CalendarDay) => `${year}-${two(month)}-${two(day)}`

/**
 * @param date a partial date
 * @returns its ISO form for `<time datetime>`: `2014`, `2016-09` or `2016-09-14`; a range is written `from/to`
 */
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

/** Days since 1970-01-01 in the proleptic Gregorian calendar; counted in UTC, so no time zone can move them. */
const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / msPerDay

/**
 * @param date a partial date
 * @returns its extent as `[start, end)` in days since 1970-01-01: a year is as wide as the year, a day one day wide
 */
export function extent(date: PartialDate): readonly [start: number, end: number] {
  switch (date.precision) {
    case 'year':
      return [dayNumber(date.year, 1, 1), dayNumber(date.year + 1, 1, 1)]
    case 'month':
      return [dayNumber(date.year, date.month, 1), dayNumber(date.year, date.month + 1, 1)]
    case 'day':
      return [dayNumber(date.year, date.month, date.day), dayNumber(date.year, date.month, date.day) + 1]
    case 'range':
      return [
        dayNumber(date.from.year, date.from.month, date.from.day),
        dayNumber(date.to.year, date.to.month, date.to.day) + 1,
      ]
  }
}

/**
 * @param date a partial date
 * @returns the year in which it falls or begins
 */
export const yearOf = (date: PartialDate): number => (date.precision === 'range' ? date.from.year : date.year)
