import { expect, test } from 'vitest'
import { countryOf, countryIds } from '@/domain/country'

test.each([
  ['ARM', 'AM', '051', 'Armenia', 'Arménie', 'Армения'],
  ['AZE', 'AZ', '031', 'Azerbaijan', 'Azerbaïdjan', 'Азербайджан'],
  ['BLR', 'BY', '112', 'Belarus', 'Bélarus', 'Беларусь'],
  ['KAZ', 'KZ', '398', 'Kazakhstan', 'Kazakhstan', 'Казахстан'],
  ['KGZ', 'KG', '417', 'Kyrgyzstan', 'Kirghizistan', 'Кыргызстан'],
  ['MDA', 'MD', '498', 'Republic of Moldova', 'République de Moldova', 'Республика Молдова'],
  ['RUS', 'RU', '643', 'Russian Federation', 'Fédération de Russie', 'Российская Федерация'],
  ['TJK', 'TJ', '762', 'Tajikistan', 'Tadjikistan', 'Таджикистан'],
  ['UKR', 'UA', '804', 'Ukraine', 'Ukraine', 'Украина'],
] as const)('%s has its codes and the names that the United Nations use', (id, iso2, m49, en, fr, ru) => {
  expect(countryOf(id)).toEqual({ id, iso2, m49, name: { en, fr, ru } })
})

test('the list contains the nine, each once, in the order of their codes', () => {
  expect(countryIds).toEqual(['ARM', 'AZE', 'BLR', 'KAZ', 'KGZ', 'MDA', 'RUS', 'TJK', 'UKR'])
  expect(countryIds.map((id) => countryOf(id).id)).toEqual(countryIds)
})
