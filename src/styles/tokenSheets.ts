import { largeScreen, lowScreen } from './breakpoints.ts'
import { colours, derived, forcedColours, sizes, slideColours, type Colour } from './tokens.ts'

type Declarations = Readonly<Record<string, string>>

const text = (colour: Colour): string =>
  typeof colour === 'string' ? colour : `light-dark(${colour[0]}, ${colour[1]})`

const textsOf = (some: Readonly<Record<string, Colour>>): Declarations =>
  Object.fromEntries(Object.entries(some).map(([token, colour]) => [token, text(colour)]))

const rule = (declarations: Declarations): string =>
  `:root{${Object.entries(declarations)
    .map(([token, value]) => `${token}:${value}`)
    .join(';')}}`

/** @returns the tokens as a style sheet */
export const tokensCss = [
  rule({ 'color-scheme': 'light dark', ...textsOf(colours), ...derived, ...sizes.desk }),
  `@media ${largeScreen}{${rule(sizes.large)}}`,
  `@media ${lowScreen}{${rule(sizes.low)}}`,
  `@media (forced-colors: active){${rule(forcedColours)}}`,
].join('\n')

/** @returns the colours of the slides as a style sheet */
export const slideCss = rule(textsOf(slideColours))

/** @returns the colours of a light room alone, for browsers that do not know `light-dark()` */
export const lightCss = rule({
  'color-scheme': 'light',
  ...Object.fromEntries(
    Object.entries<Colour>(colours).flatMap(([token, colour]) =>
      typeof colour === 'string' ? [] : [[token, colour[0]] as const],
    ),
  ),
})
