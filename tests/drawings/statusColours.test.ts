import { describe, expect, test } from 'vitest'
import { statusClasses, type StatusClass } from '@/domain/status'
import { tokensCss } from '@/styles/tokenSheets'
import { statusStyle } from '@/ui/statusStyle'

const css = tokensCss.replaceAll(';', ';\n')
const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]
type Rgb = readonly [number, number, number]

/** Reads the colour of a token from the rules without a condition. */
function token(name: string, scheme: Scheme): Rgb {
  const value = new RegExp(`${name}:\\s*([^;]+);`).exec(css)?.[1] ?? ''
  const pair = /light-dark\(([^,]+),\s*([^)]+)\)/.exec(value)
  const hex = (pair ? pair[scheme === 'light' ? 1 : 2] : value)?.trim() ?? ''
  const long = /^#(?:[\da-f]{3}){1,2}$/i.test(hex) ? hex.slice(1) : ''
  const digits = long.length === 3 ? long.split('').map((digit) => digit + digit) : (long.match(/../g) ?? [])
  const [r, g, b] = digits.map((pairOfDigits) => Number.parseInt(pairOfDigits, 16) / 255)
  if (r === undefined || g === undefined || b === undefined) throw new Error(`${name} is no colour: “${value}”`)
  return [r, g, b]
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const map = ([r, g, b]: Rgb, f: (value: number) => number): Rgb => [f(r), f(g), f(b)]
const luminance = (colour: Rgb) => {
  const [r, g, b] = map(colour, linear)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const companded = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)

/** Machado, Oliveira and Fernandes 2009, severity 1, in linear light. */
const deficiencies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Rgb[]>

const through = (matrix: readonly Rgb[], colour: Rgb): Rgb => {
  const [r, g, b] = map(colour, linear)
  const [x = 0, y = 0, z = 0] = matrix.map((row) => row[0] * r + row[1] * g + row[2] * b)
  return map([x, y, z], (value) => companded(Math.min(1, Math.max(0, value))))
}
const grey = (colour: Rgb): Rgb => {
  const value = companded(luminance(colour))
  return [value, value, value]
}

const eyes: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  'full colour': (colour) => colour,
  greyscale: grey,
  protanopia: (colour) => through(deficiencies.protanopia, colour),
  deuteranopia: (colour) => through(deficiencies.deuteranopia, colour),
  tritanopia: (colour) => through(deficiencies.tritanopia, colour),
}

const contrast = (a: Rgb, b: Rgb) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const cases = schemes.flatMap((scheme) => Object.entries(eyes).map(([eye, see]) => ({ scheme, eye, see })))

const bend = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)

/** CIELAB, from linear light under D65. */
function lab(colour: Rgb): Rgb {
  const [r, g, b] = map(colour, linear)
  const x = bend((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = bend(luminance(colour))
  const z = bend((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const difference = (a: Rgb, b: Rgb) => {
  const [[l, m, n], [o, p, q]] = [lab(a), lab(b)]
  return Math.hypot(l - o, m - p, n - q)
}

/** WCAG 1.4.11: the contrast that tells parts of a graphic apart, defined for the colours as they are. */
const apart = 3
/** CIELAB ΔE: a difference of 2 is just visible side by side; 30 is a third of the way from black to white. */
const atAGlance = 30

const channels = (id: StatusClass) => [
  statusStyle[id].fill,
  statusStyle[id].dots !== null,
  statusStyle[id].outline !== null,
]

describe('the four status styles', () => {
  test('differ in two channels: a fill for the Convention, dots for the programme', () => {
    expect(Object.fromEntries(statusClasses.map((id) => [id, channels(id)]))).toEqual({
      both: ['--filled', true, false],
      'fill-only': ['--filled', false, false],
      'dots-only': ['--sand', true, true],
      neither: ['--sand', false, true],
    })
    expect(new Set(statusClasses.map((id) => statusStyle[id].glyphs.join())).size).toBe(4)
  })

  test.each(schemes)('%s: the two fills have a contrast of at least 3', (scheme) => {
    expect(contrast(token('--filled', scheme), token('--sand', scheme))).toBeGreaterThanOrEqual(apart)
  })

  test.each(cases)('$scheme, $eye: the two fills differ by at least 30 in CIELAB', ({ scheme, see }) => {
    expect(difference(see(token('--filled', scheme)), see(token('--sand', scheme)))).toBeGreaterThanOrEqual(atAGlance)
  })

  test.each(cases)('$scheme, $eye: the dots have a contrast of at least 3 with their fill', ({ scheme, see }) => {
    for (const id of statusClasses) {
      const { fill, dots } = statusStyle[id]
      if (dots) expect(contrast(see(token(fill, scheme)), see(token(dots, scheme)))).toBeGreaterThanOrEqual(apart)
    }
  })

  test.each(schemes)('%s: in greyscale the fill of a Party is dark and the other fill is light', (scheme) => {
    expect(luminance(token('--filled', scheme))).toBeLessThan(0.2)
    expect(luminance(token('--sand', scheme))).toBeGreaterThan(0.5)
  })
})
