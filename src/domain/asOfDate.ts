import { historyDays, month } from '@edition/basics'

/** A day in ISO 8601 form, as in the URL, such as `2020-05-31`. */
export type IsoDay = string

export interface DayRange {
  readonly first: IsoDay
  readonly last: IsoDay
}

/** The status of the first facet is known on these days; `null` for an edition without a history of its treaty. */
export const asOfRange = historyDays as DayRange | null

/** True if the edition has the day on which each Party became bound. */
export const hasHistory = asOfRange !== null

/** The month of the edition. The page shows it unless the reader chooses another day. */
export const editionMonth: string = month

/** @returns whether a text, from the URL or the reader, is a calendar day on which the first facet is known */
export const isAsOfDate = (text: string): boolean =>
  asOfRange !== null &&
  text >= asOfRange.first &&
  text <= asOfRange.last &&
  new Date(text).toJSON()?.slice(0, 10) === text

/** @returns the requested day; `null` for any day in the month of the edition */
export const outsideEdition = (day: IsoDay | null): IsoDay | null => (day?.startsWith(editionMonth) ? null : day)
