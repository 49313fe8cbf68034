/*
 * The fallback until the font of the page is loaded. Text has the same width in both, so that nothing moves when the
 * font changes. Each group of characters is scaled so that Arial (Liberation Sans and Helvetica have the same widths) is
 * as wide as Source Sans 3 in the text of the page. The factors are fitted to the positions of all elements in each
 * language at four window sizes (tests/e2e/font.spec.ts).
 */

const spaces = 'U+20, U+A0, U+202F'

/** Groups of characters with their factors in percent. Later groups take precedence. */
const groups: readonly (readonly [characters: string | null, regular: number, bold: number])[] = [
  // Digits, signs and all other characters.
  [null, 89.07, 90.62],
  [spaces, 73.78, 80.19],
  // Capitals.
  ['U+41-5A, U+C0-DE, U+401, U+410-42F', 84.65, 86.32],
  // Small Latin letters; those that are narrower in Source Sans 3; those that are wider.
  ['U+61-7A, U+DF-FF', 98.57, 92.34],
  ['U+61, U+63, U+65, U+67, U+73, U+76, U+78-7A, U+E0-EB', 87.2, 89.05],
  ['U+66, U+69-6A, U+6C, U+72, U+74, U+EC-EF, U+2019', 110.05, 88.75],
  // Small Cyrillic letters; those that are narrower; those that are wider.
  ['U+430-44F, U+451', 100.31, 92.82],
  ['U+430, U+434-435, U+43B-43C, U+441, U+443-445, U+448-449, U+44B, U+44D, U+44F', 89.08, 85.26],
  ['U+433, U+43A, U+442', 106.94, 99.35],
]

/** The height of a line follows the rule for the space: 1.024 em above the baseline and 0.4 em below it. */
const heightOf = (factor: number) => {
  const percent = (em: number) => ((100 * em) / (factor / 100)).toFixed(1)
  return `ascent-override:${percent(1.024)}%;descent-override:${percent(0.4)}%;line-gap-override:0%;`
}

const face = (family: string, source: string, more: string) => `@font-face{font-family:${family};${source}${more}}`

const facesOf = (source: string, weight: 0 | 1) =>
  groups.map(([characters, ...factors]) => {
    const factor = factors[weight]
    const height = characters === spaces ? heightOf(factor) : ''
    const range = characters ? `unicode-range:${characters};` : ''
    return face('Fallback', source, `size-adjust:${factor}%;${height}${range}`)
  })

/** The fallback as a style sheet. Android has neither Arial nor Liberation Sans. */
export const fallbackFontCss = [
  ...facesOf(`src:local('Arial'),local('Liberation Sans');`, 0),
  ...facesOf(`font-weight:600 700;src:local('Arial Bold'),local('Liberation Sans Bold');`, 1),
  face('Android', `src:local('Roboto');`, `size-adjust:93.3%;${heightOf(93.3)}`),
].join('\n')
