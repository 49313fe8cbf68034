import type { CountryId } from '@/domain/edition'
import type { Member } from '@/domain/member'
import { countrySentence } from '@/i18n/countrySentence'
import type { Translator } from '@/i18n/translator'

/** The attributes that make the shape of a country a button; equal in the HTML, in React and in Leaflet. */
export interface CountryAttributes {
  readonly role: 'button'
  readonly tabIndex: 0 | -1
  readonly 'data-country': CountryId
  readonly 'aria-label': string
  readonly 'aria-pressed': boolean
}

/** @returns the attributes of the button of a member; `current` is the tab stop of the map, `picked` the pinned one */
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

/** @returns a function that gives the attributes of each member */
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
