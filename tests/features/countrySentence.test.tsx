import { expect, test } from 'vitest'
import { countries } from '@/data/countries'
import { statuses } from '@/data/statuses'
import type { CountryId } from '@/domain/country'
import type { Language } from '@/domain/language'
import { countrySentence } from '@/i18n/countrySentence'
import { en, type Messages } from '@/i18n/messages/en'
import { fr } from '@/i18n/messages/fr'
import { ru } from '@/i18n/messages/ru'
import { translatorOf } from '@/i18n/translator'

const messagesOf: Record<Language, Messages> = { en, fr, ru }

function sentence(id: CountryId, language: Language) {
  const country = countries.find((candidate) => candidate.id === id)
  if (!country) throw new Error(id)
  return countrySentence({ country, ...statuses[id] }, translatorOf({ language, messages: messagesOf[language] }))
}

const party = 'Party to the Convention'
const beneficiary = 'beneficiary of the Assistance Programme'

test.each([
  ['ARM', `Armenia: ${party}, ${beneficiary}`],
  ['AZE', `Azerbaijan: ${party}, ${beneficiary}`],
  ['BLR', `Belarus: ${party}, ${beneficiary}`],
  ['KAZ', `Kazakhstan: ${party}, ${beneficiary}`],
  ['KGZ', `Kyrgyzstan: not a ${party}, ${beneficiary}`],
  ['MDA', `Republic of Moldova: ${party}, ${beneficiary}`],
  ['RUS', `Russian Federation: ${party}, not a ${beneficiary}`],
  ['TJK', `Tajikistan: not a ${party}, ${beneficiary}`],
  ['UKR', `Ukraine: not a ${party}, ${beneficiary}`],
] as const)('the button of %s is named “%s”', (id, name) => {
  expect(sentence(id, 'en')).toBe(name)
})

test.each([
  ['fr', 'RUS', 'Fédération de Russie\u202f: est Partie à la Convention, n’est pas bénéficiaire du Programme d’assistance'],
  ['fr', 'UKR', 'Ukraine\u202f: n’est pas Partie à la Convention, est bénéficiaire du Programme d’assistance'],
  ['ru', 'RUS', 'Российская Федерация: является Стороной Конвенции, не является бенефициаром Программы оказания помощи'],
  ['ru', 'UKR', 'Украина: не является Стороной Конвенции, является бенефициаром Программы оказания помощи'],
] as const)('in %s the button of %s is named “%s”', (language, id, name) => {
  expect(sentence(id, language)).toBe(name)
}) // prettier-ignore
