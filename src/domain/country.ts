import type { Localised } from './language'

/** ISO 3166-1 alpha-3 codes of the nine countries of the Council (press release, paragraph 2). */
export const countryIds = ['ARM', 'AZE', 'BLR', 'KAZ', 'KGZ', 'MDA', 'RUS', 'TJK', 'UKR'] as const

export type CountryId = (typeof countryIds)[number]

/** A country under its United Nations names; codes are text, because M49 has leading zeros. */
export interface Country {
  readonly id: CountryId
  readonly iso2: string
  readonly m49: string
  readonly name: Localised
}
