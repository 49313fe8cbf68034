/** A day as the address has it, such as `2000-04-19`. */
export type IsoDay = string

/** Between these days the Convention status of the nine is known: from the adoption to the last day that was verified. */
export const asOfRange = { first: '1992-03-17', last: '2022-10-04' } as const

/** The month for which the press release speaks: what is shown where nobody asks for another day. */
export const editionMonth = '2016-09'

/**
 * @param text what an address or a reader gives
 * @returns whether it is a day of the calendar on which the Convention status is known
 */
export const isAsOfDate = (text: string): boolean =>
  text >= asOfRange.first && text <= asOfRange.last && new Date(text).toJSON()?.slice(0, 10) === text

/**
 * @param day on which the status is asked for
 * @returns the same; `null` for any day of the month for which the press release speaks
 */
export const outsideEdition = (day: IsoDay | null): IsoDay | null => (day?.startsWith(editionMonth) ? null : day)
