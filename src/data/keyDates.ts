import { asOfRange, editionMonth, type IsoDay } from '@/domain/asOfDate'
import { countryIds, type CountryId } from '@/domain/country'
import { toIso } from '@/domain/partialDate'
import { isParty, partyOf } from './parties'

/** A day that matters to the status of one of the nine; the month of the press release stands among them as `null`. */
export interface KeyDate {
  readonly day: IsoDay | null
  /** Who deposited an instrument on it. */
  readonly deposited: readonly CountryId[]
  /** Who is a Party from it on. */
  readonly bound: readonly CountryId[]
}

const happened = countryIds.flatMap((id) => {
  if (!isParty(id)) return []
  const { deposited, inForce } = partyOf(id)
  return [{ id, deposited: toIso(deposited), bound: toIso(inForce) }]
})

const days = [asOfRange.first, editionMonth, ...happened.flatMap(({ deposited, bound }) => [deposited, bound])]

/** The days in their order, from the adoption of the Convention to the last day that was verified. */
export const keyDates: readonly KeyDate[] = [...new Set(days)].toSorted().map((day) => ({
  day: day === editionMonth ? null : day,
  deposited: happened.filter(({ deposited }) => deposited === day).map(({ id }) => id),
  bound: happened.filter(({ bound }) => bound === day).map(({ id }) => id),
}))

/**
 * @param day a day, or `null` for the month of the press release
 * @returns the place of the last stop that is not later
 */
export const stopBefore = (day: IsoDay | null): number =>
  keyDates.findLastIndex((stop) => (stop.day ?? editionMonth) <= (day ?? editionMonth))
