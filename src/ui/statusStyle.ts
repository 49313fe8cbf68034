import type { AssistanceStatus, ConventionStatus, DisplayClass, StatusClass } from '@/domain/status'

/**
 * How a class is drawn, in two channels: the fill answers the question of law, the dots the question of the
 * programme. Colours are tokens of `styles/tokens.css`; everything that draws a status reads this record.
 */
export interface StatusStyle {
  readonly fill: '--party' | '--sand'
  readonly dots: '--party-dots' | '--sand-dots' | null
  /** Countries that are not Parties carry an outline, because sand alone does not stand out from land. */
  readonly outline: '--sand-outline' | '--party' | null
  /** The letters a tile carries, by the names of their messages; none says so with a dash. */
  readonly glyphs: readonly ('glyph.party' | 'glyph.beneficiary')[]
}

export const statusStyle = {
  both: { fill: '--party', dots: '--party-dots', outline: null, glyphs: ['glyph.party', 'glyph.beneficiary'] },
  'party-only': { fill: '--party', dots: null, outline: null, glyphs: ['glyph.party'] },
  'beneficiary-only': { fill: '--sand', dots: '--sand-dots', outline: '--sand-outline', glyphs: ['glyph.beneficiary'] },
  neither: { fill: '--sand', dots: null, outline: '--sand-outline', glyphs: [] },
  deposited: { fill: '--sand', dots: null, outline: '--party', glyphs: [] },
} as const satisfies Record<DisplayClass, StatusStyle>

/** Where a head of the matrix shows one channel alone. */
export const channelOf = {
  party: 'party-only',
  'non-party': 'neither',
  beneficiary: 'dots',
  'non-beneficiary': 'no-dots',
} as const satisfies Record<ConventionStatus | AssistanceStatus, StatusClass | 'dots' | 'no-dots'>
