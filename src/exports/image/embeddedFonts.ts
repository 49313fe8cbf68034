import { fontTimeout, ownFontRules } from '@/platform/ownFont'

const family = 'Source Sans 3'

/** What sets the text where the font of the file is not read: some viewers take the first of a list or nothing. */
export const standIn = "Arial, 'Liberation Sans', sans-serif"

/** Only what knows a condition reads this, and that are the browsers, which read the font of the file as well. */
const use = `@supports (display:grid){text{font-family:'${family}',${standIn}}}`

/** Whether a font with this `unicode-range` draws any letter of the text. */
export function draws(range: string, text: string): boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-')
    return [parseInt(from, 16), parseInt(to, 16)] as const
  })
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0).some((code) =>
    spans.some(([from, to]) => code >= from && code <= to),
  )
}

/** @returns the font as a data: address: as it stands in a page that is one file, else read from the site itself */
async function inline(address: string, base: string): Promise<string> {
  if (address.startsWith('data:')) return address
  const response = await fetch(new URL(address, base), { signal: AbortSignal.timeout(fontTimeout) })
  if (!response.ok) throw new Error(`${response.status} for the font`)
  const font = new Uint8Array(await response.arrayBuffer())
  const letters = Array.from(font, (byte) => String.fromCharCode(byte)).join('')
  return `data:font/woff2;base64,${btoa(letters)}`
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? ''
  const range = rule.style.getPropertyValue('unicode-range')
  const data = await inline(address, rule.parentStyleSheet?.href ?? document.baseURI)
  return `@font-face{font-family:'${family}';font-weight:200 900;src:url(${data}) format('woff2');unicode-range:${range}}`
}

/**
 * @param text all that is set in the picture
 * @returns the page's font as rules of a style sheet, the parts of it that the text needs; where one does not come, none
 *   of them, and all of the text is set in what stands in for it, for which it has the room
 */
export async function embeddedFonts(text: string): Promise<string> {
  const rules = ownFontRules().filter(({ style }) => draws(style.getPropertyValue('unicode-range'), text))
  const faces = await Promise.all(rules.map(embedded)).catch(() => [])
  return [...faces, use].join('\n')
}
