import { setType, type Paragraph, type TextLine } from '@/drawings/typesetting'

interface Column {
  readonly x: number
  readonly width: number
}

/** @returns the lines of paragraphs of which the last one ends at `bottom`, and the `y` at which the first one starts */
export function setAbove(paragraphs: readonly Paragraph[], column: Column, bottom: number) {
  const top = bottom - setType(paragraphs, { ...column, top: 0 }).bottom
  const lines: readonly TextLine[] = setType(paragraphs, { ...column, top }).lines
  return { lines, top }
}
