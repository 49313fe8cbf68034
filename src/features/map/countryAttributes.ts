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

/** @returns a function that gives the attributes of a member; `current` is the tab stop of the map, `picked` the pinned one */
export function attributesById(
  members: readonly Member[],
  current: CountryId,
  picked: CountryId | null,
  translator: Translator,
) {
  const attributes = members.map((member): CountryAttributes => {
    const { id } = member.country
    return {
      role: 'button',
      tabIndex: id === current ? 0 : -1,
      'data-country': id,
      'aria-label': countrySentence(member, translator),
      'aria-pressed': id === picked,
    }
  })
  return (id: CountryId) => attributes.find((one) => one['data-country'] === id)
}
