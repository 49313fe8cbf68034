import { asOfRange, editionMonth, type IsoDay } from './asOfDate'
import { countryIds } from './country'
import type { CountryId } from './edition'
import { isParty, partyOf } from './parties'
import { toIso } from './partialDate'

/** A day on which the status of a member changed, or the first known day; `null` is the month of the edition. */
export interface KeyDate {
  readonly day: IsoDay | null
  /** The members that deposited an instrument on this day. */
  readonly deposited: readonly CountryId[]
  /** The members that are Parties from this day on. */
  readonly bound: readonly CountryId[]
}

const happened = countryIds.flatMap((id) => {
  if (!isParty(id)) return []
  const { deposited, inForce } = partyOf(id)
  return [{ id, deposited: toIso(deposited), bound: toIso(inForce) }]
})

const days = [
  ...(asOfRange ? [asOfRange.first] : []),
  editionMonth,
  ...happened.flatMap(({ deposited, bound }) => [deposited, bound]),
]

/** The key dates in chronological order. */
export const keyDates: readonly KeyDate[] = [...new Set(days)].toSorted().map((day) => ({
  day: day === editionMonth ? null : day,
  deposited: happened.filter(({ deposited }) => deposited === day).map(({ id }) => id),
  bound: happened.filter(({ bound }) => bound === day).map(({ id }) => id),
}))

/** @returns the index of the last key date that is not after a day; −1 if there is none. `null`: the edition's month */
export const stopBefore = (day: IsoDay | null): number =>
  keyDates.findLastIndex((stop) => (stop.day ?? editionMonth) <= (day ?? editionMonth))
