import type { AssistanceStatus, ConventionStatus, StatusClass } from '@/domain/status'

/**
 * How a class is drawn, in two channels: the fill answers the question of law, the dots the question of the
 * programme. Colours are tokens of `styles/tokens.css`; everything that draws a status reads this record.
 */
export interface Look {
  readonly fill: '--party' | '--sand'
  readonly dots: '--party-dots' | '--sand-dots' | null
  /** Countries that are not Parties carry an outline, because sand alone does not stand out from land. */
  readonly outline: '--sand-outline' | null
  readonly glyphs: string
}

export const lookOf = {
  both: { fill: '--party', dots: '--party-dots', outline: null, glyphs: 'P A' },
  'party-only': { fill: '--party', dots: null, outline: null, glyphs: 'P' },
  'beneficiary-only': { fill: '--sand', dots: '--sand-dots', outline: '--sand-outline', glyphs: 'A' },
  neither: { fill: '--sand', dots: null, outline: '--sand-outline', glyphs: '–' },
} as const satisfies Record<StatusClass, Look>

/** Where a head of the matrix shows one channel alone. */
export const channelOf = {
  party: 'party-only',
  'non-party': 'neither',
  beneficiary: 'dots',
  'non-beneficiary': 'no-dots',
} as const satisfies Record<ConventionStatus | AssistanceStatus, StatusClass | 'dots' | 'no-dots'>
