import { dayAt, dayNumber } from './day'
import type { Day } from './partialDate'

/** The instruments by which a state becomes a Party. The first three follow a signature; an accession needs none. */
export const instruments = ['ratification', 'acceptance', 'approval', 'accession'] as const
export type Instrument = (typeof instruments)[number]

/** The acts by which one Party became bound by the treaty. */
export interface Participation {
  /** Absent if the Party acceded without a signature. */
  readonly signed?: Day
  readonly instrument: Instrument
  readonly deposited: Day
  /** The first day on which the Party is bound. */
  readonly inForce: Day
}

/** The status of a country on a day. `deposited` is the time between deposit and entry into force: not yet a Party. */
export type TreatyStatus = 'none' | 'deposited' | 'party'

/** A day on which a count rose, and the count from that day on. */
export interface Step {
  readonly day: Day
  readonly count: number
}

/**
 * @param deposited the day of the deposit
 * @param start the day on which the treaty entered into force
 * @param waitingDays between a deposit and the day on which the depositor is bound, as the treaty says
 * @returns the day from which the depositor is bound, not before `start`
 */
export function boundFrom(deposited: Day, start: Day, waitingDays: number): Day {
  const waited = dayAt(dayNumber(deposited) + waitingDays)
  return dayNumber(waited) > dayNumber(start) ? waited : start
}

/** @returns the status on a day of a country that became bound in this way, if it did */
export function statusOn(participation: Participation | undefined, day: Day): TreatyStatus {
  if (!participation || dayNumber(day) < dayNumber(participation.deposited)) return 'none'
  return dayNumber(day) < dayNumber(participation.inForce) ? 'deposited' : 'party'
}

/** @returns the running count of events on these days in chronological order, one step per different day */
export function stepsOf(days: readonly Day[]): readonly Step[] {
  const sorted = days.toSorted((a, b) => dayNumber(a) - dayNumber(b))
  return sorted.flatMap((day, index) => {
    const later = sorted[index + 1]
    return later && dayNumber(later) === dayNumber(day) ? [] : [{ day, count: index + 1 }]
  })
}
