import { isAsOfDate, type IsoDay } from '@/domain/asOfDate'
import { countryIds, type CountryId } from '@/domain/country'
import { dayOfIso } from '@/domain/day'
import type { Day } from '@/domain/partialDate'
import type { Member } from '@/domain/member'
import { statusOn, type Participation, type TreatyStatus } from '@/domain/treaty'
import { countries } from './countries'
import { isParty, partyOf } from './parties'

/** What the page may say of the nine on a day: of one country, or how many of them were bound. */
export type DayFactId = `${CountryId | 'nine'}@${IsoDay}`

export type DayFact =
  | { readonly kind: 'nine'; readonly count: number; readonly date: Day }
  | {
      readonly kind: 'standing'
      readonly of: CountryId
      readonly status: TreatyStatus
      readonly date: Day
      /** Absent for who is in no list of participants. */
      readonly participation: Participation | undefined
    }

const participationOf = (id: CountryId) => (isParty(id) ? partyOf(id) : undefined)

/** @returns where a country stood on a day */
const standingOn = (id: CountryId, day: IsoDay): TreatyStatus => statusOn(participationOf(id), dayOfIso(day))

/** @returns the nine with their status on a day; of the programme nothing is known then */
export const membersOn = (on: IsoDay): readonly Member[] =>
  countries.map((country) => {
    const status = standingOn(country.id, on)
    return {
      country,
      convention: status === 'party' ? 'party' : 'non-party',
      assistance: null,
      deposited: status === 'deposited',
      on,
    }
  })

/**
 * @param id of a fact, as the page carries it
 * @returns the fact; nothing for an id that names none
 */
export function dayFactOf(id: string): DayFact | undefined {
  const [of, on = ''] = id.split('@')
  if (!isAsOfDate(on)) return undefined
  const date = dayOfIso(on)
  if (of === 'nine') {
    const bound = countryIds.filter((one) => standingOn(one, on) === 'party')
    return { kind: 'nine', count: bound.length, date }
  }
  const country = countryIds.find((one) => one === of)
  return (
    country && {
      kind: 'standing',
      of: country,
      status: standingOn(country, on),
      date,
      participation: participationOf(country),
    }
  )
}
