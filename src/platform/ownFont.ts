import { styleSheetRules } from './styleSheetRules'
import { inTime } from './withTimeout'

/** The name that the style sheets use. */
const ownFamily = 'Source Sans 3'

/** Milliseconds that a talk or an export waits for the font before it begins in the stand-in. */
export const fontTimeout = 3000

/** @returns the rules of the page's own font: Latin first, then Cyrillic; in a page with scripts they are not in force */
export const ownFontRules = (): readonly CSSFontFaceRule[] =>
  styleSheetRules().filter(
    (rule): rule is CSSFontFaceRule =>
      rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').includes(ownFamily),
  )

/** Russian text needs both scripts, other languages of the page need Latin only. */
const rulesFor = (language: string) => ownFontRules().slice(0, language === 'ru' ? 2 : 1)

/**
 * @param family the name that a style sheet uses
 * @param language of the text to set
 * @returns its font faces, all of them loaded, none of them in use yet
 * @throws where one of them cannot be loaded
 */
export async function loadFaces(family: string, language: string): Promise<readonly FontFace[]> {
  const faces = rulesFor(language).map(({ style }) => {
    const unicodeRange = style.getPropertyValue('unicode-range')
    return new FontFace(family, style.getPropertyValue('src'), { weight: '200 900', unicodeRange }).load()
  })
  return Promise.all(faces)
}

const nameOf = ({ family, unicodeRange }: FontFace) => `${family} ${unicodeRange}`

/** Uses loaded faces together, each of them once. */
export function addFaces(faces: readonly FontFace[]): void {
  const present = new Set([...document.fonts].map(nameOf))
  for (const face of faces) if (!present.has(nameOf(face))) document.fonts.add(face)
}

/**
 * Sets the page in its own font as soon as all scripts of its language are there; until then all of it stays in the
 * stand-in.
 * @returns whether the font is in use: false where it cannot be loaded
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
    // Latin of the last language, which must not stand beside Cyrillic of the stand-in.
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

/** @returns what the loading of a font comes to, or false where it takes too long or fails */
export const fontInTime = (loading: Promise<unknown>): Promise<boolean> =>
  inTime(loading.then(Boolean), false, fontTimeout)
