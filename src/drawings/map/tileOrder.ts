import type { CountryId } from '@/domain/country'

/** Rough geography: Eastern Europe, the Russian Federation with the Caucasus, Central Asia; north at the top. */
export const tileOrder = [
  'BLR', 'RUS', 'KAZ',
  'UKR', 'ARM', 'KGZ',
  'MDA', 'AZE', 'TJK',
] as const satisfies readonly CountryId[] // prettier-ignore
