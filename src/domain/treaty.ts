import { dayAt, dayNumber } from './day'
import type { Day } from './partialDate'

/** By what kind of instrument one becomes a Party: the first three follow a signature, an accession needs none. */
export const instruments = ['ratification', 'acceptance', 'approval', 'accession'] as const
export type Instrument = (typeof instruments)[number]

/** How one Party came to be bound by the Convention. */
export interface Participation {
  /** Absent where it acceded without having signed. */
  readonly signed?: Day
  readonly instrument: Instrument
  readonly deposited: Day
  /** The first day on which it is bound. */
  readonly inForce: Day
}

/** Where a country stands on a day; between deposit and entry into force it is not a Party, but no longer without one. */
export type TreatyStatus = 'non-party' | 'deposited' | 'party'

/** A day on which a count rose, and the count from that day on. */
export interface Step {
  readonly day: Day
  readonly count: number
}

const waitingDays = 90

/**
 * @param deposited the day of the deposit
 * @param start the day on which the Convention entered into force
 * @returns the day from which the depositor is bound: ninety days after the deposit, and not before the Convention itself
 */
export function boundFrom(deposited: Day, start: Day): Day {
  const waited = dayAt(dayNumber(deposited) + waitingDays)
  return dayNumber(waited) > dayNumber(start) ? waited : start
}

/**
 * @param participation how the country came to be bound, if ever it did
 * @param day any day
 * @returns where the country stood on that day
 */
export function statusOn(participation: Participation | undefined, day: Day): TreatyStatus {
  if (!participation || dayNumber(day) < dayNumber(participation.deposited)) return 'non-party'
  return dayNumber(day) < dayNumber(participation.inForce) ? 'deposited' : 'party'
}

/**
 * @param days the days on which something happened, in any order, one for each time
 * @returns the running count, a step for each different day, in order
 */
export function stepsOf(days: readonly Day[]): readonly Step[] {
  const sorted = days.toSorted((a, b) => dayNumber(a) - dayNumber(b))
  return sorted.flatMap((day, index) => {
    const later = sorted[index + 1]
    return later && dayNumber(later) === dayNumber(day) ? [] : [{ day, count: index + 1 }]
  })
}
