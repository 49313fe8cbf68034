/** A colour in six hexadecimal digits, `none` or a reference, with its opacity from 0 to 1. */
interface Paint {
  readonly paint: string
  readonly opacity: number
}

const hex = (share: number) =>
  Math.round(Math.max(0, Math.min(1, share)) * 255)
    .toString(16)
    .padStart(2, '0')

/**
 * Browsers write some computed colours in a form that few other viewers know: color(srgb …) for mixed colours.
 * @param computed the computed value of fill or stroke
 * @returns the same paint in a form that every SVG viewer knows
 * @throws for a colour in a space that is not sRGB
 */
export function plainPaint(computed: string): Paint {
  if (computed === 'none') return { paint: 'none', opacity: 0 }
  const reference = /^url\(["']?(#[^"')]+)["']?\)/.exec(computed)?.[1]
  if (reference !== undefined) return { paint: `url(${reference})`, opacity: 1 }
  const numbers = (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers
  const whole = computed.startsWith('rgb') ? 255 : computed.startsWith('color(srgb ') ? 1 : undefined
  if (whole === undefined || numbers.length < 3) throw new Error(`No colour that a file can hold: ${computed}`)
  return { paint: `#${[red, green, blue].map((value) => hex(value / whole)).join('')}`, opacity }
}
