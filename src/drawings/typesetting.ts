import { textWidth } from './labels/textWidth'

/** A colour of the page, by its token. */
export type Ink = '--ink' | '--muted' | '--faint' | '--party-ink' | '--sand-ink'

/** A text to set in lines; all lengths in units of the picture. */
export interface Paragraph {
  readonly text: string
  readonly size: number
  readonly bold?: boolean
  readonly ink?: Ink
  /** Room over its first line. */
  readonly above?: number
  /** After which the text is cut with an ellipsis: what a reader typed may be of any length. */
  readonly lines?: number
}

/** A line of text in its place: `x` is where it starts, its middle or its end, `y` its baseline. */
export interface TextLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly ink: Ink
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Column {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly anchor?: TextLine['anchor']
}

export interface Setting {
  readonly lines: readonly TextLine[]
  readonly bottom: number
}

/** Of a line, in ems, as on the page. */
const lineHeight = 1.25
/** From the top of a line to its baseline, in ems. */
const ascent = 0.97
/** Viewers that do not read the font inside the file set Arial, which is wider; their lines must fit, too. */
const slack = { regular: 0.93, bold: 0.88 } as const
/** What XML cannot hold: controls, and halves of letters. */
const unspeakable = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu
/** @returns the text without what no file can hold */
export const sayable = (text: string): string => text.replaceAll(unspeakable, '')

const wideLetters = /[\u1100-\uffef]/gu

/** A letter of East Asia is as wide as it is high; the font of the page has none. */
const widthOf = (text: string, size: number) => textWidth(text.replace(wideLetters, 'mm'), size)

/** A word that is wider than a line is broken at what holds it together, or else where the line ends. */
function pieces(word: string, size: number, width: number): readonly string[] {
  if (widthOf(word, size) <= width) return [word]
  const [first = '', ...rest] = word.split(/[\u00a0\u202f]/)
  if (rest.length > 0) return [first, ...rest].flatMap((part) => pieces(part, size, width))
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, size) > width) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

/**
 * @param paragraph its text; no-break spaces hold
 * @param width of a line
 * @returns the text in lines no wider than that, in Arial, too
 */
export function linesOf({ text, size, bold = false }: Paragraph, width: number): readonly string[] {
  const room = width * slack[bold ? 'bold' : 'regular']
  const lines: string[] = []
  for (const word of text
    .replaceAll(unspeakable, '')
    .split(' ')
    .flatMap((whole) => pieces(whole, size, room))) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function cut(lines: readonly string[], most: number | undefined): readonly string[] {
  if (most === undefined || lines.length <= most) return lines
  const last = lines[most - 1] ?? ''
  return [...lines.slice(0, most - 1), `${last.slice(0, -1).trimEnd()}…`]
}

/**
 * @param paragraphs one below the other
 * @param column where they stand
 * @returns their lines, and where the last one ends
 */
export function setType(paragraphs: readonly Paragraph[], { x, top, width, anchor = 'start' }: Column): Setting {
  const lines: TextLine[] = []
  let bottom = top
  for (const paragraph of paragraphs) {
    const { text, size, bold = false, ink = '--ink', above = 0, lines: most } = paragraph
    if (text === '') continue
    bottom += above
    for (const line of cut(linesOf(paragraph, width), most)) {
      lines.push({ text: line, x, y: Math.round(bottom + size * ascent), size, bold, ink, anchor })
      bottom += size * lineHeight
    }
  }
  return { lines, bottom: Math.ceil(bottom) }
}
