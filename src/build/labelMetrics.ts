import { createRequire } from 'node:module'
import { type Font, openSync } from 'fontkit'

const weight = 600
const files = ['latin', 'cyrillic'] as const
const latin = [...range(0x20, 0x7e), 0xa0, 0xab, 0xbb, ...range(0xc0, 0xff), 0x152, 0x153]
const cyrillic = [0x401, ...range(0x410, 0x44f), 0x451]
const punctuation = Array.from('–—‘’“”…', (character) => character.codePointAt(0) ?? 0)
const codePoints = [...latin, ...cyrillic, ...punctuation]

let module: string | undefined

/**
 * @returns the source of `virtual:label-metrics`: the advance widths of the shipped font, read from its files
 * @throws if a character is in no file of the font
 */
export function labelMetricsModule(): string {
  module ??= `export const advances = ${JSON.stringify(measure())}`
  return module
}

function measure(): Record<string, number> {
  const require = createRequire(import.meta.url)
  const fonts = files.map((file) =>
    openWeight(require.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${file}-wght-normal.woff2`)),
  )
  const advances = codePoints.map((codePoint) => {
    const advance = fonts.map((advanceOf) => advanceOf(codePoint)).find((width) => width !== undefined)
    if (advance === undefined) throw new Error(`Label metrics: no glyph for U+${codePoint.toString(16)}`)
    return [String.fromCodePoint(codePoint), advance]
  })
  return Object.fromEntries(advances)
}

/** The parts of fontkit for variable fonts, which are missing in its types. */
interface Variation {
  variationCoords: readonly number[]
  readonly HVAR: unknown
  readonly _variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number }
}

/** getVariation() of fontkit cannot read WOFF2, so a second copy of the font gives the change of width by weight. */
function openWeight(path: string): (codePoint: number) => number | undefined {
  const font = openFont(path)
  const variation = openFont(path) as unknown as Variation
  variation.variationCoords = [weight]
  return (codePoint) => {
    if (!font.hasGlyphForCodePoint(codePoint)) return undefined
    const glyph = font.glyphForCodePoint(codePoint)
    const added = variation._variationProcessor.getAdvanceAdjustment(glyph.id, variation.HVAR)
    return Math.round(((glyph.advanceWidth + added) * 1000) / font.unitsPerEm)
  }
}

function openFont(path: string): Font {
  const font = openSync(path)
  if (!('glyphForCodePoint' in font)) throw new Error(`Label metrics: ${path} is not a single font`)
  return font
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
