import type { CountryId } from '@/domain/country'
import type { Member } from '@/domain/member'
import { countrySentence } from '@/i18n/countrySentence'
import type { Translator } from '@/i18n/translator'

/** What makes the shape of a country a button; the HTML, React and Leaflet set the same. */
export interface CountryAttributes {
  readonly role: 'button'
  readonly tabIndex: 0 | -1
  readonly 'data-country': CountryId
  readonly 'aria-label': string
  readonly 'aria-pressed': boolean
}

/** The one tab stop of the map before anybody has been to it. */
export const firstStop: CountryId = 'KAZ'

/** @returns the attributes of a country's button; `current` is the map's tab stop, `picked` the country that is open */
const countryAttributes = (
  member: Member,
  current: CountryId,
  picked: CountryId | null,
  translator: Translator,
): CountryAttributes => ({
  role: 'button',
  tabIndex: member.country.id === current ? 0 : -1,
  'data-country': member.country.id,
  'aria-label': countrySentence(member, translator),
  'aria-pressed': member.country.id === picked,
})

/** @returns a lookup of the attributes of all nine */
export function attributesById(
  members: readonly Member[],
  current: CountryId,
  picked: CountryId | null,
  translator: Translator,
) {
  const byId = new Map(
    members.map((member) => [member.country.id, countryAttributes(member, current, picked, translator)]),
  )
  return (id: CountryId) => byId.get(id)
}
