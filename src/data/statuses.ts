import type { CountryId } from '@/domain/country'
import type { Statuses } from '@/domain/status'
import { claims } from './claims'

const claimed = (id: CountryId): Statuses => ({
  convention: claims[`${id}.convention` as const].value,
  assistance: claims[`${id}.assistance` as const].value,
})

/** The two statuses of each country, read from the claims: as at the date of the source. */
export const statuses: Readonly<Record<CountryId, Statuses>> = {
  ARM: claimed('ARM'),
  AZE: claimed('AZE'),
  BLR: claimed('BLR'),
  KAZ: claimed('KAZ'),
  KGZ: claimed('KGZ'),
  MDA: claimed('MDA'),
  RUS: claimed('RUS'),
  TJK: claimed('TJK'),
  UKR: claimed('UKR'),
}
