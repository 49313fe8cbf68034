import { fontTimeout, ownFontRules } from '@/platform/ownFont'

const family = 'Source Sans 3'

/** The fonts for viewers that ignore the embedded font. Such viewers may use only the first font of a list. */
export const standIn = "Arial, 'Liberation Sans', sans-serif"

/** Only viewers that know `@supports` read this rule: these are the browsers, which also read the embedded font. */
const use = `@supports (display:grid){text{font-family:'${family}',${standIn}}}`

/** @returns whether a font with this `unicode-range` draws any letter of the text */
export function draws(range: string, text: string): boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-')
    return [parseInt(from, 16), parseInt(to, 16)] as const
  })
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0).some((code) =>
    spans.some(([from, to]) => code >= from && code <= to),
  )
}

/** @returns the font as a data: URL; the single-file page already has one, otherwise the font is fetched from the site */
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
 * @param text all text of the picture
 * @returns the style rules with the parts of the page font that the text needs; if one part cannot be loaded, there are
 *   none, and the whole text uses the fallback fonts, for which it has enough space
 */
export async function embeddedFonts(text: string): Promise<string> {
  const rules = ownFontRules().filter(({ style }) => draws(style.getPropertyValue('unicode-range'), text))
  const faces = await Promise.all(rules.map(embedded)).catch(() => [])
  return [...faces, use].join('\n')
}
