import { styleSheetRules } from './styleSheetRules'
import { inTime } from './withTimeout'

/** The family name in the style sheets. */
const ownFamily = 'Source Sans 3'

/** Milliseconds that a presentation or an export waits for the font before it starts with the fallback font. */
export const fontTimeout = 3000

/** @returns the rules of the page's own font, Latin, then Cyrillic; with scripts the built page does not apply them */
export const ownFontRules = (): readonly CSSFontFaceRule[] =>
  styleSheetRules().filter(
    (rule): rule is CSSFontFaceRule =>
      rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').includes(ownFamily),
  )

/** Russian text needs both scripts; the other languages need Latin only. */
const rulesFor = (language: string) => ownFontRules().slice(0, language === 'ru' ? 2 : 1)

/**
 * @returns the font faces for text in a language, all of them loaded, none of them in use yet
 * @throws if one of them cannot be loaded
 */
export async function loadFaces(family: string, language: string): Promise<readonly FontFace[]> {
  const faces = rulesFor(language).map(({ style }) => {
    const unicodeRange = style.getPropertyValue('unicode-range')
    return new FontFace(family, style.getPropertyValue('src'), { weight: '200 900', unicodeRange }).load()
  })
  return Promise.all(faces)
}

const nameOf = ({ family, unicodeRange }: FontFace) => `${family} ${unicodeRange}`

/** Adds all loaded faces to the page at the same time; a face that the page already has is not added again. */
export function addFaces(faces: readonly FontFace[]): void {
  const present = new Set([...document.fonts].map(nameOf))
  for (const face of faces) if (!present.has(nameOf(face))) document.fonts.add(face)
}

/**
 * Shows the page in its own font as soon as all scripts of its language are loaded. Until then the whole page stays in
 * the fallback font.
 * @returns whether the font is in use; `false` if it cannot be loaded
 */
export async function showOwnFont(): Promise<boolean> {
  const root = document.documentElement
  try {
    const needed = rulesFor(root.lang).length
    const present = [...document.fonts].filter(({ family }) => family.includes(ownFamily))
    if (present.length >= needed) {
      await Promise.all(present.map((face) => face.load()))
      return true
    }
    // Latin of the previous language must not mix with Cyrillic of the fallback font.
    for (const face of present) document.fonts.delete(face)
    const faces = await loadFaces(ownFamily, root.lang)
    // The language may have changed while the font was loading.
    if (faces.length < rulesFor(root.lang).length) return false
    addFaces(faces)
    return true
  } catch {
    return false
  }
}

/** @returns the result of loading a font as a boolean; `false` if loading fails or takes longer than `fontTimeout` */
export const fontInTime = (loading: Promise<unknown>): Promise<boolean> =>
  inTime(loading.then(Boolean), false, fontTimeout)
