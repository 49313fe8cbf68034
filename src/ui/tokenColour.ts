import room from '@/styles/slide.css?raw'
import tokens from '@/styles/tokens.css?raw'

/** What holds without any condition comes first in each. */
const rules = tokens + room

/**
 * Colours have one home, the style sheets; what is drawn outside the page reads them there.
 * @param token the name of a custom property, such as `--party`
 * @returns its colour in a light room, as six hexadecimal digits without `#`
 * @throws for a name that is no colour
 */
export function tokenColour(token: `--${string}`): string {
  const value = new RegExp(`${token}:\\s*(?:light-dark\\()?#([\\da-f]{6}|[\\da-f]{3})\\b`, 'i').exec(rules)?.[1]
  if (!value) throw new Error(`${token} is no colour of the style sheets.`)
  return (value.length === 3 ? value.replaceAll(/./g, '$&$&') : value).toUpperCase()
}
