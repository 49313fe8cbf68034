import { countryIds, type Country, type CountryId } from '@/domain/country'

/** The nine under the names of the United Nations (UNSD, M49 standard), never those of the browser's own tables. */
export const countryOf: Readonly<Record<CountryId, Country>> = {
  ARM: {
    id: 'ARM',
    iso2: 'AM',
    m49: '051',
    name: { en: 'Armenia', fr: 'Arménie', ru: 'Армения' },
  },
  AZE: {
    id: 'AZE',
    iso2: 'AZ',
    m49: '031',
    name: { en: 'Azerbaijan', fr: 'Azerbaïdjan', ru: 'Азербайджан' },
  },
  BLR: {
    id: 'BLR',
    iso2: 'BY',
    m49: '112',
    name: { en: 'Belarus', fr: 'Bélarus', ru: 'Беларусь' },
  },
  KAZ: {
    id: 'KAZ',
    iso2: 'KZ',
    m49: '398',
    name: { en: 'Kazakhstan', fr: 'Kazakhstan', ru: 'Казахстан' },
  },
  KGZ: {
    id: 'KGZ',
    iso2: 'KG',
    m49: '417',
    name: { en: 'Kyrgyzstan', fr: 'Kirghizistan', ru: 'Кыргызстан' },
  },
  MDA: {
    id: 'MDA',
    iso2: 'MD',
    m49: '498',
    name: { en: 'Republic of Moldova', fr: 'République de Moldova', ru: 'Республика Молдова' },
  },
  RUS: {
    id: 'RUS',
    iso2: 'RU',
    m49: '643',
    name: { en: 'Russian Federation', fr: 'Fédération de Russie', ru: 'Российская Федерация' },
  },
  TJK: {
    id: 'TJK',
    iso2: 'TJ',
    m49: '762',
    name: { en: 'Tajikistan', fr: 'Tadjikistan', ru: 'Таджикистан' },
  },
  UKR: {
    id: 'UKR',
    iso2: 'UA',
    m49: '804',
    name: { en: 'Ukraine', fr: 'Ukraine', ru: 'Украина' },
  },
}

/** The nine in the order of their codes; what is shown is sorted by the language shown. */
export const countries: readonly Country[] = countryIds.map((id) => countryOf[id])
