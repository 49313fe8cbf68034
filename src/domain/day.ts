import type { IsoDay } from './asOfDate'
import { extent, type Day, type PartialDate } from './partialDate'

const msPerDay = 86_400_000

/** @returns the days from 1970-01-01 to a day, for comparing days and for placing them on an axis */
export const dayNumber = (day: Day): number => extent(day)[0]

/** @returns the day that is this number of days after 1970-01-01 */
export function dayAt(number: number): Day {
  const date = new Date(number * msPerDay)
  return { precision: 'day', year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** @returns the last day of a partial date */
export const lastDayOf = (date: PartialDate): Day => dayAt(extent(date)[1] - 1)

/** @returns the calendar day that a text such as `2020-05-31` names */
export const dayOfIso = (iso: IsoDay): Day => dayAt(Date.parse(iso) / msPerDay)
