import type { Check, Edition } from './editionContent'
import { columnIds, defaultView } from './view'

/** The names that the address has for the parameters of every edition and for the columns of the sort. */
const taken: readonly string[] = [...Object.keys(defaultView), ...columnIds]

/** The parts of the page that the first script withholds, by the same attribute that lists the statuses. */
const withheldParts = ['main', 'day', 'page', 'map', 'members', 'timeline', 'map-on-phone', 'map-on-desk']
/** A name that can stand in an address, in a pattern, in a list with spaces and in a selector. */
const word = /^[a-z][a-z\d]*(-[a-z\d]+)*$/

/** Checks that the names of an edition can stand where the engine puts them. */
export function checkNames({ members, facets, events, frames, steps }: Edition, check: Check) {
  const { fill, dots } = facets
  const statuses = [...fill.values, ...dots.values]
  const parameters = [fill.parameter, dots.parameter]
  check(new Set(statuses).size === 4, 'facets.ts', 'two statuses have the same name')
  check(new Set(parameters).size === 2, 'facets.ts', 'both facets have the same parameter')
  for (const one of parameters)
    check(!taken.includes(one), 'facets.ts', `the parameter ${one} has another meaning in the address`)
  for (const one of statuses)
    check(!withheldParts.includes(one), 'facets.ts', `the status ${one} is the name of a part of the page`)
  for (const [file, ids] of [
    ['facets.ts', [...statuses, ...parameters]],
    ['events.ts', Object.keys(events)],
    ['map.ts', Object.keys(frames)],
  ] as const)
    for (const one of ids) check(word.test(one), file, `${one} is no name of small letters, digits and hyphens`)
  for (const id of Object.keys(members)) check(/^[A-Z]{3}$/.test(id), 'members.ts', `${id} is no code of three letters`)
  for (const { id } of steps) check(Number.isInteger(id) && id >= 0, 'talk.ts', `${id} is no number of a step`)
}
