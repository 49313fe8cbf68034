import type { IsoDay } from './asOfDate'
import type { Country } from './country'
import type { Listing } from './parties'
import type { CountryStatus } from './status'

/** A member with its statuses. */
export interface Member extends CountryStatus {
  readonly country: Country
  /** The day of its status; absent for the month of the edition. */
  readonly on?: IsoDay
  /** The list of participants from which its status on that day comes. */
  readonly listing?: Listing
}
