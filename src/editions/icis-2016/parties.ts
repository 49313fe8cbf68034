import type { Day } from '@/domain/partialDate'
import type { Participation } from '@/domain/treaty'
import { claims, type ClaimId } from './claims'

const on = (year: number, month: number, day: number): Day => ({ precision: 'day', year, month, day })

/** The Convention itself entered into force; nobody is bound before. */
const start = claims['in-force'].value

/** The first day on which anybody is recorded as signing: the day after the adoption. */
const firstDay = on(1992, 3, 18)

/** Every Party in the order of deposit. The README beside this file says where the rows come from. */
export const parties = {
  NOR: { signed: on(1992, 9, 18), instrument: 'approval', deposited: on(1993, 4, 1), inForce: start },
  MDA: { instrument: 'accession', deposited: on(1994, 1, 4), inForce: start },
  ALB: { signed: firstDay, instrument: 'ratification', deposited: on(1994, 1, 5), inForce: start },
  RUS: { signed: firstDay, instrument: 'acceptance', deposited: on(1994, 2, 1), inForce: start },
  HUN: { signed: firstDay, instrument: 'approval', deposited: on(1994, 6, 2), inForce: start },
  LUX: { signed: on(1992, 5, 20), instrument: 'ratification', deposited: on(1994, 8, 8), inForce: start },
  BGR: { signed: firstDay, instrument: 'ratification', deposited: on(1995, 5, 12), inForce: start },
  ARM: { instrument: 'accession', deposited: on(1997, 2, 21), inForce: start },
  ESP: { signed: firstDay, instrument: 'ratification', deposited: on(1997, 5, 16), inForce: start },
  GRC: { signed: firstDay, instrument: 'ratification', deposited: on(1998, 2, 24), inForce: start },
  EU: { signed: firstDay, instrument: 'approval', deposited: on(1998, 4, 24), inForce: start },
  DEU: { signed: firstDay, instrument: 'ratification', deposited: on(1998, 9, 9), inForce: start },
  CHE: { signed: firstDay, instrument: 'ratification', deposited: on(1999, 5, 21), inForce: start },
  AUT: { signed: firstDay, instrument: 'ratification', deposited: on(1999, 8, 4), inForce: start },
  FIN: { signed: firstDay, instrument: 'acceptance', deposited: on(1999, 9, 13), inForce: start },
  SWE: { signed: firstDay, instrument: 'ratification', deposited: on(1999, 9, 22), inForce: start },
  HRV: { instrument: 'accession', deposited: on(2000, 1, 20), inForce: start },
  EST: { signed: firstDay, instrument: 'ratification', deposited: on(2000, 5, 17), inForce: on(2000, 8, 15) },
  CZE: { instrument: 'accession', deposited: on(2000, 6, 12), inForce: on(2000, 9, 10) },
  LTU: { signed: firstDay, instrument: 'ratification', deposited: on(2000, 11, 2), inForce: on(2001, 1, 31) },
  KAZ: { instrument: 'accession', deposited: on(2001, 1, 11), inForce: on(2001, 4, 11) },
  DNK: { signed: firstDay, instrument: 'approval', deposited: on(2001, 3, 28), inForce: on(2001, 6, 26) },
  MCO: { instrument: 'accession', deposited: on(2001, 8, 28), inForce: on(2001, 11, 26) },
  SVN: { instrument: 'accession', deposited: on(2002, 5, 13), inForce: on(2002, 8, 11) },
  ITA: { signed: firstDay, instrument: 'ratification', deposited: on(2002, 7, 2), inForce: on(2002, 9, 30) },
  GBR: { signed: firstDay, instrument: 'ratification', deposited: on(2002, 8, 5), inForce: on(2002, 11, 3) },
  ROU: { instrument: 'accession', deposited: on(2003, 5, 22), inForce: on(2003, 8, 20) },
  BLR: { instrument: 'accession', deposited: on(2003, 6, 25), inForce: on(2003, 9, 23) },
  POL: { signed: firstDay, instrument: 'ratification', deposited: on(2003, 9, 8), inForce: on(2003, 12, 7) },
  SVK: { instrument: 'accession', deposited: on(2003, 9, 9), inForce: on(2003, 12, 8) },
  FRA: { signed: firstDay, instrument: 'approval', deposited: on(2003, 10, 3), inForce: on(2004, 1, 1) },
  AZE: { instrument: 'accession', deposited: on(2004, 6, 16), inForce: on(2004, 9, 14) },
  LVA: { signed: firstDay, instrument: 'ratification', deposited: on(2004, 6, 29), inForce: on(2004, 9, 27) },
  CYP: { instrument: 'accession', deposited: on(2005, 8, 31), inForce: on(2005, 11, 29) },
  BEL: { signed: firstDay, instrument: 'ratification', deposited: on(2006, 4, 6), inForce: on(2006, 7, 5) },
  PRT: { signed: on(1992, 6, 9), instrument: 'ratification', deposited: on(2006, 11, 2), inForce: on(2007, 1, 31) },
  NLD: { signed: firstDay, instrument: 'acceptance', deposited: on(2006, 11, 6), inForce: on(2007, 2, 4) },
  MNE: { instrument: 'accession', deposited: on(2009, 5, 19), inForce: on(2009, 8, 17) },
  SRB: { instrument: 'accession', deposited: on(2009, 7, 31), inForce: on(2009, 10, 29) },
  MKD: { instrument: 'accession', deposited: on(2010, 3, 2), inForce: on(2010, 5, 31) },
  BIH: { instrument: 'accession', deposited: on(2013, 2, 20), inForce: on(2013, 5, 21) },
  UKR: { instrument: 'accession', deposited: on(2022, 7, 6), inForce: on(2022, 10, 4) },
} as const satisfies Record<string, Participation>

export type PartyId = keyof typeof parties

/** They signed and deposited nothing. */
export const signatoriesOnly = {
  CAN: { signed: firstDay },
  USA: { signed: firstDay },
} as const satisfies Record<string, Pick<Participation, 'signed'>>

export type SignatoryId = keyof typeof signatoriesOnly

/** Days between a deposit and the day on which the depositor is bound (Convention, article 30). */
export const waitingDays = 90

/** Their days stand only with InforMEA: what was read of the Treaty Collection ends before them. */
export const listedElsewhere: readonly PartyId[] = ['UKR']

/** The Parties that are no States. */
export const organisations: readonly PartyId[] = ['EU']

/** The axes of the chart: its first year and the years that are marked, and the numbers of Parties. */
export const partiesChart = {
  firstYear: 1992,
  years: [1992, 1996, 2000, 2004, 2008, 2012, 2016],
  most: 44,
  counts: [0, 10, 20, 30, 40],
  /** The heights over the two lines from which there is room for their words, and to which the line of the first day rises. */
  roomAbove: { deposited: 12.8, start: 23, bound: 41.3 },
  startTop: 30,
} as const

/** The claims that say when the treaty entered into force, and how many Parties it has. */
export const treatyClaims = { start: 'in-force', all: 'all-parties' } as const satisfies Record<string, ClaimId>
