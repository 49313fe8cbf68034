import { lines as content } from '@edition/talkLines'
import type { AgendaTitle, ColumnTitle, LineId } from './edition'
import type { EditionLines } from './editionSchema'

/** The claims that the text steps show, by layout. */
export const lines: EditionLines<LineId, ColumnTitle, AgendaTitle> = content

/** @returns whether a line is the title of a document or project */
export const isCited = (id: LineId): boolean => lines.cited?.includes(id) ?? false
