import type { IsoDay } from './asOfDate'
import { extent, type Day, type PartialDate } from './partialDate'

const msPerDay = 86_400_000

/**
 * @param day a day
 * @returns days since 1970-01-01, for comparing days and for placing them on an axis
 */
export const dayNumber = (day: Day): number => extent(day)[0]

/**
 * @param number days since 1970-01-01
 * @returns the day with this number
 */
export function dayAt(number: number): Day {
  const date = new Date(number * msPerDay)
  return { precision: 'day', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/**
 * @param date a partial date
 * @returns the last day of the date
 */
export const lastDayOf = (date: PartialDate): Day => dayAt(extent(date)[1] - 1)

/**
 * @param iso a calendar day, such as `2020-05-31`
 * @returns the same day
 */
export const dayOfIso = (iso: IsoDay): Day => dayAt(Date.parse(iso) / msPerDay)
