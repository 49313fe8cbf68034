import type { Claim } from '@/domain/claim'
import type { PartialDate } from '@/domain/partialDate'
import type { MemberId } from './members'
import type { PlaceId } from './places'

const year2014 = { precision: 'year', year: 2014 } as const satisfies PartialDate
const year2015 = { precision: 'year', year: 2015 } as const satisfies PartialDate
const adoptionDay = { precision: 'day', year: 1992, month: 3, day: 17 } as const satisfies PartialDate
const entryDay = { precision: 'day', year: 2000, month: 4, day: 19 } as const satisfies PartialDate
const meetingDays = {
  precision: 'range',
  from: { year: 2016, month: 9, day: 14 },
  to: { year: 2016, month: 9, day: 15 },
} as const satisfies PartialDate
const conferenceDays = {
  precision: 'range',
  from: { year: 2016, month: 11, day: 28 },
  to: { year: 2016, month: 11, day: 30 },
} as const satisfies PartialDate
const hostingYears = {
  precision: 'range',
  from: { year: 2014, month: 1, day: 1 },
  to: { year: 2016, month: 12, day: 31 },
} as const satisfies PartialDate
const asAt = { precision: 'month', year: 2016, month: 9 } as const satisfies PartialDate

const listed = { kind: 'listed' } as const

/** Every fact the briefing may show. The README beside this file says what may enter here. */
export const claims = {
  // The nine countries and their statuses.
  countries: { value: 9, holdsFor: asAt, paragraphs: ['P2'] },
  parties: { value: 6, holdsFor: asAt, paragraphs: ['P2'] },
  beneficiaries: { value: 8, holdsFor: asAt, paragraphs: ['P2'] },
  'non-parties': {
    value: 3,
    holdsFor: asAt,
    paragraphs: ['P2'],
    rule: { kind: 'difference', from: 'countries', less: 'parties' },
  },
  'non-beneficiaries': {
    value: 1,
    holdsFor: asAt,
    paragraphs: ['P2'],
    rule: { kind: 'difference', from: 'countries', less: 'beneficiaries' },
  },
  both: { value: 5, holdsFor: asAt, paragraphs: ['P2'], rule: { kind: 'count' } },
  'party-only': { value: 1, holdsFor: asAt, paragraphs: ['P2'], rule: { kind: 'count' } },
  'beneficiary-only': { value: 3, holdsFor: asAt, paragraphs: ['P2'], rule: { kind: 'count' } },
  neither: { value: 0, holdsFor: asAt, paragraphs: ['P2'], rule: { kind: 'count' } },
  'ARM.convention': { value: 'party', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'ARM.assistance': { value: 'beneficiary', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'AZE.convention': { value: 'party', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'AZE.assistance': { value: 'beneficiary', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'BLR.convention': { value: 'party', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'BLR.assistance': { value: 'beneficiary', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'KAZ.convention': { value: 'party', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'KAZ.assistance': { value: 'beneficiary', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'KGZ.convention': { value: 'non-party', holdsFor: asAt, paragraphs: ['P2'] },
  'KGZ.assistance': { value: 'beneficiary', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'MDA.convention': { value: 'party', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'MDA.assistance': { value: 'beneficiary', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'RUS.convention': { value: 'party', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'RUS.assistance': { value: 'non-beneficiary', holdsFor: asAt, paragraphs: ['P2'] },
  'TJK.convention': { value: 'non-party', holdsFor: asAt, paragraphs: ['P2'] },
  'TJK.assistance': { value: 'beneficiary', holdsFor: asAt, paragraphs: ['P2'], rule: listed },
  'UKR.convention': { value: 'non-party', holdsFor: asAt, paragraphs: ['P2'] },
  'UKR.assistance': { value: 'beneficiary', holdsFor: asAt, paragraphs: ['P2'], rule: listed },

  // The Convention.
  adopted: { value: adoptionDay, holdsFor: adoptionDay, paragraphs: ['P7'] },
  'in-force': { value: entryDay, holdsFor: entryDay, paragraphs: ['P7'] },
  'all-parties': { value: 41, holdsFor: asAt, paragraphs: ['P7'] },
  'signatory-states': { value: 26, holdsFor: asAt, paragraphs: ['P7'] },
  'signed-eu': { value: 'words', holdsFor: asAt, paragraphs: ['P7'] },
  signatories: {
    value: 27,
    holdsFor: asAt,
    paragraphs: ['P7'],
    rule: { kind: 'sum', of: ['signatory-states'], plus: 1 },
  },
  'aim-protect': { value: 'words', holdsFor: asAt, paragraphs: ['P7'] },
  'aim-prevent': { value: 'words', holdsFor: asAt, paragraphs: ['P7'] },
  'aim-reduce': { value: 'words', holdsFor: asAt, paragraphs: ['P7'] },
  'aim-mitigate': { value: 'words', holdsFor: asAt, paragraphs: ['P7'] },
  aims: {
    value: 3,
    holdsFor: asAt,
    paragraphs: ['P7'],
    rule: { kind: 'named', of: ['aim-prevent', 'aim-reduce', 'aim-mitigate'] },
  },

  // The Council, and why it matters.
  'safety-concern': { value: 'words', holdsFor: asAt, paragraphs: ['P1'] },
  'council-body': { value: 'words', holdsFor: asAt, paragraphs: ['P1'] },
  'council-purpose': { value: 'words', holdsFor: asAt, paragraphs: ['P1'] },
  'council-agreement': { value: 'words', holdsFor: asAt, paragraphs: ['P1'] },

  // Why the Council and the secretariat came closer.
  'reason-contacts': { value: 'words', holdsFor: asAt, paragraphs: ['P2'] },
  'reason-statuses': { value: 'words', holdsFor: asAt, paragraphs: ['P2'] },
  'reason-mandates': { value: 'words', holdsFor: asAt, paragraphs: ['P2'] },
  'reason-scope': { value: 'words', holdsFor: asAt, paragraphs: ['P2'] },
  'reason-goal': { value: 'words', holdsFor: asAt, paragraphs: ['P2'] },

  // The meetings of the Council.
  'meeting-2014': { value: year2014, holdsFor: year2014, paragraphs: ['P3'] },
  'attended-2014': { value: 'words', holdsFor: year2014, paragraphs: ['P3'] },
  'meeting-2015': { value: year2015, holdsFor: year2015, paragraphs: ['P3'] },
  'attended-2015': { value: 'words', holdsFor: year2015, paragraphs: ['P3'] },
  'meeting-2016': { value: meetingDays, holdsFor: meetingDays, paragraphs: ['P2'] },
  'lake-town': { value: 'words', holdsFor: meetingDays, paragraphs: ['P2'] },
  'secretary-2016': { value: 'words', holdsFor: meetingDays, paragraphs: ['P3'] },
  discussions: { value: 'words', holdsFor: meetingDays, paragraphs: ['P3'] },
  'observer-status': { value: 'words', holdsFor: meetingDays, paragraphs: ['P2', 'P3'] },
  'first-observer': { value: 'words', holdsFor: meetingDays, paragraphs: ['P2'] },
  'council-meetings': {
    value: 3,
    holdsFor: asAt,
    paragraphs: ['P2', 'P3'],
    rule: { kind: 'named', of: ['meeting-2014', 'meeting-2015', 'meeting-2016'] },
  },
  'hosting-period': {
    value: hostingYears,
    holdsFor: asAt,
    paragraphs: ['P2', 'P3'],
    rule: { kind: 'span', from: 'meeting-2014', to: 'meeting-2016' },
  },
  'agenda-mining': { value: 'words', holdsFor: meetingDays, paragraphs: ['P3'] },
  'agenda-wells': { value: 'words', holdsFor: meetingDays, paragraphs: ['P3'] },
  'agenda-chemical': { value: 'words', holdsFor: meetingDays, paragraphs: ['P3'] },
  'agenda-explosives': { value: 'words', holdsFor: meetingDays, paragraphs: ['P3'] },
  'agenda-cooperation': { value: 'words', holdsFor: meetingDays, paragraphs: ['P3'] },
  'safety-topics': {
    value: 4,
    holdsFor: meetingDays,
    paragraphs: ['P3'],
    rule: { kind: 'named', of: ['agenda-mining', 'agenda-wells', 'agenda-chemical', 'agenda-explosives'] },
  },

  // What closer cooperation is expected to allow.
  'more-opportunities': { value: 'words', holdsFor: asAt, paragraphs: ['P3'] },
  'area-exchange': { value: 'words', holdsFor: asAt, paragraphs: ['P4.1'] },
  'area-programme': { value: 'words', holdsFor: asAt, paragraphs: ['P4.2'] },
  'area-tools': { value: 'words', holdsFor: asAt, paragraphs: ['P4.3'] },
  'area-experts': { value: 'words', holdsFor: asAt, paragraphs: ['P4.4'] },
  'area-training': { value: 'words', holdsFor: asAt, paragraphs: ['P4.5'] },
  areas: {
    value: 5,
    holdsFor: asAt,
    paragraphs: ['P4.1', 'P4.2', 'P4.3', 'P4.4', 'P4.5'],
    rule: { kind: 'named', of: ['area-exchange', 'area-programme', 'area-tools', 'area-experts', 'area-training'] },
  },

  // Scheduled at the date of the source.
  conference: { value: conferenceDays, holdsFor: asAt, paragraphs: ['P5'] },
  'chair-invited': { value: 'words', holdsFor: asAt, paragraphs: ['P5'] },
  project: { value: conferenceDays, holdsFor: asAt, paragraphs: ['P5'] },
  'project-launch': { value: 'words', holdsFor: asAt, paragraphs: ['P5'] },
  'project-title': { value: 'words', holdsFor: asAt, paragraphs: ['P5'] },
  'project-funder': { value: 'words', holdsFor: asAt, paragraphs: ['P5'] },
  'project-length': { value: 2.5, holdsFor: asAt, paragraphs: ['P5'] },

  // The source itself: it bears no date, so the month follows from what it tells as past and as to come.
  'as-at': {
    value: asAt,
    holdsFor: asAt,
    paragraphs: ['P2', 'P5'],
    rule: { kind: 'window', from: 'meeting-2016', to: 'conference' },
  },
  contact: { value: 'words', holdsFor: asAt, paragraphs: ['P6'] },
  issuer: { value: 'words', holdsFor: asAt, paragraphs: ['P9'] },
  rights: { value: 'words', holdsFor: asAt, paragraphs: ['P10'] },
} as const satisfies Record<string, Claim<string, PlaceId>> &
  Record<`${MemberId}.${'convention' | 'assistance'}`, Claim>

export type ClaimId = keyof typeof claims

/** The claims that say words, which the messages hold in each language. */
export type WordsClaimId = { [Id in ClaimId]: (typeof claims)[Id]['value'] extends 'words' ? Id : never }[ClaimId]
