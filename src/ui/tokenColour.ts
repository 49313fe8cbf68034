import { colours, slideColours, type Colour } from '@/styles/tokens'

const all: Readonly<Record<string, Colour | undefined>> = { ...colours, ...slideColours }

/**
 * @returns the light colour of a token for drawings outside the page, as six hexadecimal digits without `#`
 * @throws for a name that is no colour
 */
export function tokenColour(token: `--${string}`): string {
  const colour = all[token]
  if (!colour) throw new Error(`${token} is no colour of the tokens.`)
  const digits = (typeof colour === 'string' ? colour : colour[0]).slice(1)
  return (digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits).toUpperCase()
}
