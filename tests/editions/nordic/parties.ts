import type { ClaimId } from './claims'

/** This edition has no treaty, so it has no Parties. */
export const parties = {}
export const signatoriesOnly = {}
export const listedElsewhere: readonly string[] = []
export const organisations: readonly string[] = []
export const waitingDays = 0
export const partiesChart = {
  firstYear: 1970,
  years: [],
  most: 1,
  counts: [],
  roomAbove: { deposited: 0, start: 0, bound: 0 },
  startTop: 0,
} as const
export const treatyClaims = { start: 'enlargement', all: 'members' } as const satisfies Record<string, ClaimId>
