import type { View } from '@/domain/view'
import { readQuery, writeQuery } from './parameters'

/** @returns the view in the form that the windows of a presentation exchange: the query of a URL, with the language */
export const sharedQuery = (view: View): string => writeQuery('', view)

/** @returns the view; `null` for anything that `sharedQuery` does not write, and for a view outside a presentation */
export function parseShared(query: string): View | null {
  const said = readQuery(query)
  const { lang, frame, step, asat, later, embed } = said
  if (!(lang && frame && step) || asat !== null || later || embed !== null) return null
  return writeQuery('', said) === query ? { ...said, lang, frame } : null
}
