import type { EditionMember } from '@/domain/editionSchema'
import type { languages } from './basics'

/**
 * The nine countries of the Council (press release, paragraph 2), under the names of the United Nations (UNSD, M49
 * standard), never those of the browser's own tables.
 */
export const members = {
  ARM: {
    iso2: 'AM',
    m49: '051',
    name: { en: 'Armenia', fr: 'Arménie', ru: 'Армения' },
  },
  AZE: {
    iso2: 'AZ',
    m49: '031',
    name: { en: 'Azerbaijan', fr: 'Azerbaïdjan', ru: 'Азербайджан' },
  },
  BLR: {
    iso2: 'BY',
    m49: '112',
    name: { en: 'Belarus', fr: 'Bélarus', ru: 'Беларусь' },
  },
  KAZ: {
    iso2: 'KZ',
    m49: '398',
    name: { en: 'Kazakhstan', fr: 'Kazakhstan', ru: 'Казахстан' },
  },
  KGZ: {
    iso2: 'KG',
    m49: '417',
    name: { en: 'Kyrgyzstan', fr: 'Kirghizistan', ru: 'Кыргызстан' },
  },
  MDA: {
    iso2: 'MD',
    m49: '498',
    name: { en: 'Republic of Moldova', fr: 'République de Moldova', ru: 'Республика Молдова' },
  },
  RUS: {
    iso2: 'RU',
    m49: '643',
    name: { en: 'Russian Federation', fr: 'Fédération de Russie', ru: 'Российская Федерация' },
  },
  TJK: {
    iso2: 'TJ',
    m49: '762',
    name: { en: 'Tajikistan', fr: 'Tadjikistan', ru: 'Таджикистан' },
  },
  UKR: {
    iso2: 'UA',
    m49: '804',
    name: { en: 'Ukraine', fr: 'Ukraine', ru: 'Украина' },
  },
} as const satisfies Record<string, EditionMember<(typeof languages)[number]>>

export type MemberId = keyof typeof members
