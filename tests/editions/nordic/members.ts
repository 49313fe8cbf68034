import type { EditionMember } from '@/domain/editionSchema'
import type { languages } from './basics'

export const members = {
  DNK: { iso2: 'DK', m49: '208', name: { en: 'Denmark', fr: 'Danemark' } },
  FIN: { iso2: 'FI', m49: '246', name: { en: 'Finland', fr: 'Finlande' } },
  ISL: { iso2: 'IS', m49: '352', name: { en: 'Iceland', fr: 'Islande' } },
  NOR: { iso2: 'NO', m49: '578', name: { en: 'Norway', fr: 'Norvège' } },
  SWE: { iso2: 'SE', m49: '752', name: { en: 'Sweden', fr: 'Suède' } },
} as const satisfies Record<string, EditionMember<(typeof languages)[number]>>

export type MemberId = keyof typeof members
