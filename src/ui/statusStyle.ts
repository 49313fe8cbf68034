import type { DotsStatus, FillStatus } from '@/domain/edition'
import { dotsStatuses, fillStatuses, type DisplayClass, type StatusClass } from '@/domain/status'

/**
 * The drawing style of a class, with two channels: fill and dots. Colours are tokens of `styles/tokens.ts`; all code
 * that draws a status reads this record.
 */
export interface StatusStyle {
  readonly fill: '--filled' | '--sand'
  readonly dots: '--filled-dots' | '--sand-dots' | null
  /** Members without the fill have an outline, because sand alone does not contrast with land. */
  readonly outline: '--sand-outline' | '--filled' | null
  /** Message keys of the letters on a tile; a tile without letters shows a dash. */
  readonly glyphs: readonly ('glyph.fill' | 'glyph.dots')[]
}

export const statusStyle = {
  both: { fill: '--filled', dots: '--filled-dots', outline: null, glyphs: ['glyph.fill', 'glyph.dots'] },
  'fill-only': { fill: '--filled', dots: null, outline: null, glyphs: ['glyph.fill'] },
  'dots-only': { fill: '--sand', dots: '--sand-dots', outline: '--sand-outline', glyphs: ['glyph.dots'] },
  neither: { fill: '--sand', dots: null, outline: '--sand-outline', glyphs: [] },
  deposited: { fill: '--sand', dots: null, outline: '--filled', glyphs: [] },
} as const satisfies Record<DisplayClass, StatusStyle>

/** The swatch of a matrix head, which shows one channel alone. */
export const channelOf = {
  [fillStatuses[0]]: 'fill-only',
  [fillStatuses[1]]: 'neither',
  [dotsStatuses[0]]: 'dots',
  [dotsStatuses[1]]: 'no-dots',
} as Readonly<Record<FillStatus | DotsStatus, StatusClass | 'dots' | 'no-dots'>>

/** The dots of a swatch, as fractions of its edge, and their radius. */
export const swatchDots = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.5, 0.5],
  [0.25, 0.75],
  [0.75, 0.75],
] as const
export const swatchDotRadius = 0.1
