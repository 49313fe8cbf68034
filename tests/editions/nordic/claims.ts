import type { Claim } from '@/domain/claim'
import type { PartialDate } from '@/domain/partialDate'
import type { MemberId } from './members'
import type { PlaceId } from './places'

const asAt = { precision: 'month', year: 2016, month: 9 } as const satisfies PartialDate
const denmarkYear = { precision: 'year', year: 1973 } as const satisfies PartialDate
const enlargementDay = { precision: 'day', year: 1995, month: 1, day: 1 } as const satisfies PartialDate
const euroDay = { precision: 'day', year: 1999, month: 1, day: 1 } as const satisfies PartialDate

export const claims = {
  countries: { value: 5, holdsFor: asAt, paragraphs: ['P1'] },
  members: { value: 3, holdsFor: asAt, paragraphs: ['P1'] },
  'non-members': {
    value: 2,
    holdsFor: asAt,
    paragraphs: ['P1'],
    rule: { kind: 'difference', from: 'countries', less: 'members' },
  },
  euros: { value: 1, holdsFor: asAt, paragraphs: ['P2'] },
  'no-euros': {
    value: 4,
    holdsFor: asAt,
    paragraphs: ['P2'],
    rule: { kind: 'difference', from: 'countries', less: 'euros' },
  },
  'member-and-euro': { value: 1, holdsFor: asAt, paragraphs: ['P1', 'P2'], rule: { kind: 'count' } },
  'member-only': { value: 2, holdsFor: asAt, paragraphs: ['P1', 'P2'], rule: { kind: 'count' } },
  'euro-only': { value: 0, holdsFor: asAt, paragraphs: ['P1', 'P2'], rule: { kind: 'count' } },
  neither: { value: 2, holdsFor: asAt, paragraphs: ['P1', 'P2'], rule: { kind: 'count' } },
  'DNK.union': { value: 'member', holdsFor: asAt, paragraphs: ['P1'] },
  'DNK.currency': { value: 'no-euro', holdsFor: asAt, paragraphs: ['P2'], rule: { kind: 'listed' } },
  'FIN.union': { value: 'member', holdsFor: asAt, paragraphs: ['P1'] },
  'FIN.currency': { value: 'euro', holdsFor: asAt, paragraphs: ['P2'] },
  'ISL.union': { value: 'non-member', holdsFor: asAt, paragraphs: ['P1'], rule: { kind: 'listed' } },
  'ISL.currency': { value: 'no-euro', holdsFor: asAt, paragraphs: ['P2'], rule: { kind: 'listed' } },
  'NOR.union': { value: 'non-member', holdsFor: asAt, paragraphs: ['P1'], rule: { kind: 'listed' } },
  'NOR.currency': { value: 'no-euro', holdsFor: asAt, paragraphs: ['P2'], rule: { kind: 'listed' } },
  'SWE.union': { value: 'member', holdsFor: asAt, paragraphs: ['P1'] },
  'SWE.currency': { value: 'no-euro', holdsFor: asAt, paragraphs: ['P2'], rule: { kind: 'listed' } },
  'denmark-joins': { value: denmarkYear, holdsFor: denmarkYear, paragraphs: ['P1'] },
  enlargement: { value: enlargementDay, holdsFor: enlargementDay, paragraphs: ['P1'] },
  'euro-starts': { value: euroDay, holdsFor: euroDay, paragraphs: ['P2'] },
  'as-at': { value: asAt, holdsFor: asAt, paragraphs: ['P1'] },
  issuer: { value: 'words', holdsFor: asAt, paragraphs: ['P1'] },
  rights: { value: 'words', holdsFor: asAt, paragraphs: ['P1'] },
} as const satisfies Record<string, Claim<string, PlaceId>> & Record<`${MemberId}.${'union' | 'currency'}`, Claim>

export type ClaimId = keyof typeof claims
export type WordsClaimId = { [Id in ClaimId]: (typeof claims)[Id]['value'] extends 'words' ? Id : never }[ClaimId]
