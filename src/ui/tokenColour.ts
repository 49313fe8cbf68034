import room from '@/styles/slide.css?raw'
import tokens from '@/styles/tokens.css?raw'

/** In each file, the rules without a condition come first. */
const rules = tokens + room

/**
 * Colours are defined only in the style sheets; drawings outside the page read them from there.
 * @param token the name of a custom property, such as `--filled`
 * @returns its colour in the light scheme, as six hexadecimal digits without `#`
 * @throws if the property is not a colour
 */
export function tokenColour(token: `--${string}`): string {
  const value = new RegExp(`${token}:\\s*(?:light-dark\\()?#([\\da-f]{6}|[\\da-f]{3})\\b`, 'i').exec(rules)?.[1]
  if (!value) throw new Error(`${token} is no colour of the style sheets.`)
  return (value.length === 3 ? value.replaceAll(/./g, '$&$&') : value).toUpperCase()
}
