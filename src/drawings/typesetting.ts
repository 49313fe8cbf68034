import { breakLines } from './breakLines'
import { textWidth } from './labels/textWidth'

/** A colour of the page, as the name of its CSS variable. */
export type Ink = '--ink' | '--muted' | '--faint' | '--filled-ink' | '--sand-ink'

/** A text to break into lines. All lengths are in units of the picture. */
export interface Paragraph {
  readonly text: string
  readonly size: number
  readonly bold?: boolean
  readonly ink?: Ink
  /** Space above the first line. */
  readonly above?: number
  /** Maximum number of lines; the rest is cut with an ellipsis, because a text typed by a reader may have any length. */
  readonly lines?: number
}

/** A placed line of text. `anchor` says whether `x` is its start, middle or end; `y` is its baseline. */
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

/** Line height in ems, the same as on the page. */
const lineHeight = 1.25
/** Distance from the top of a line to its baseline, in ems. */
const ascent = 0.97
/** Share of the width that a line may use. Viewers that ignore the embedded font use Arial, which is wider. */
const slack = { regular: 0.93, bold: 0.88 } as const

/** @returns the text without what XML cannot hold: control characters, single surrogates and two noncharacters */
export const sayable = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')

const wideLetters = /[\u1100-\uffef]/gu

/** An East Asian letter is as wide as it is high. The page font has no such letters, so `mm` stands for their width. */
const widthOf = (text: string, size: number) => textWidth(text.replace(wideLetters, 'mm'), size)

/** Breaks a word that is wider than a line: at its no-break spaces if it has any, else at the end of the line. */
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
 * @param paragraph the text; words joined by a no-break space stay on one line where they fit
 * @param width of a line, in units of the picture
 * @returns the lines of the text, none wider than that, even in Arial
 */
export function linesOf({ text, size, bold = false }: Paragraph, width: number): readonly string[] {
  const room = width * slack[bold ? 'bold' : 'regular']
  const words = sayable(text)
    .split(' ')
    .flatMap((whole) => pieces(whole, size, room))
  return breakLines(words, room, (line) => widthOf(line, size))
}

function cut(lines: readonly string[], most: number | undefined): readonly string[] {
  if (most === undefined || lines.length <= most) return lines
  const last = lines[most - 1] ?? ''
  return [...lines.slice(0, most - 1), `${last.slice(0, -1).trimEnd()}…`]
}

/** @returns the placed lines of the paragraphs, set one below the other, and the `y` at which the last one ends */
export function setType(paragraphs: readonly Paragraph[], { x, top, width, anchor = 'start' }: Column) {
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
