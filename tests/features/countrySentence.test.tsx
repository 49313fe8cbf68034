import { expect, test } from 'vitest'
import { countryOf } from '@/domain/country'
import { statusIn } from '@/domain/members'
import type { CountryId, Language } from '@/domain/edition'
import { countrySentence } from '@/i18n/countrySentence'
import { page as en } from '@edition/messages/en/page'
import { page as fr } from '@edition/messages/fr/page'
import { page as ru } from '@edition/messages/ru/page'
import type { Messages } from '@/i18n/texts'
import { translatorOf } from '@/i18n/translator'

const messagesOf: Record<Language, Messages> = { en, fr, ru }

const sentence = (id: CountryId, language: Language) =>
  countrySentence(
    { country: countryOf(id), ...statusIn(id) },
    translatorOf({ language, messages: messagesOf[language] }),
  )

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
  ['fr', 'RUS', 'Fédération de Russie\u202f: Partie à la Convention, non bénéficiaire du Programme d’assistance'],
  ['fr', 'ARM', 'Arménie\u202f: Partie à la Convention, bénéficiaire du Programme d’assistance'],
  ['ru', 'ARM', 'Армения: Сторона Конвенции; бенефициар Программы оказания помощи'],
  ['fr', 'UKR', 'Ukraine\u202f: non-Partie à la Convention, bénéficiaire du Programme d’assistance'],
  ['ru', 'RUS', 'Российская Федерация: Сторона Конвенции; не является бенефициаром Программы оказания помощи'],
  ['ru', 'UKR', 'Украина: не является Стороной Конвенции; бенефициар Программы оказания помощи'],
] as const)('in %s the button of %s is named “%s”', (language, id, name) => {
  expect(sentence(id, language)).toBe(name)
})
