import type { EventId } from '@/data/events'
import type { View } from '@/domain/view'
import { readQuery, writeQuery } from './parameters'

/** @returns the view of a talk as its windows tell it to each other: the query of an address, with the language */
export const sharedQuery = (view: View<EventId>): string => writeQuery('', view)

/**
 * @param query what another window says that it shows
 * @returns the view; `null` for anything that `sharedQuery` does not write, and for what is no view of a talk
 */
export function parseShared(query: string): View<EventId> | null {
  const said = readQuery(query)
  const { lang, frame, step, asat, later, embed } = said
  if (!(lang && frame && step) || asat !== null || later || embed !== null) return null
  return writeQuery('', said) === query ? { ...said, lang, frame } : null
}
