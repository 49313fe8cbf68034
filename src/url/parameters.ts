import { hasLater } from '@edition/basics'
import { isAsOfDate } from '@/domain/asOfDate'
import { countryIds } from '@/domain/country'
import { eventIds } from '@/domain/events'
import { languages } from '@/domain/language'
import { dotsStatuses, facetParameters, fillStatuses } from '@/domain/status'
import { formatPosition, parsePosition } from '@/domain/talk'
import { steps } from '@/domain/talkSteps'
import { columnIds, defaultView, drawingModes, embedParts, frameIds, type ColumnId, type View } from '@/domain/view'

type Name = keyof View

/** Reads and writes the values of one URL parameter. */
interface Parameter<Value> {
  /** Matches the valid texts. The prehydration script is built with it, so that both read a URL in the same way. */
  readonly pattern: RegExp
  /** Returns `null` for an invalid text. */
  parse(text: string): Value | null
  serialize(value: Value): string
}

const anyOf = (texts: readonly string[], before = '', flags = ''): RegExp =>
  new RegExp(`^${before}(${texts.join('|')})$`, flags)

const oneOf = <const Value extends string>(values: readonly Value[]): Parameter<Value> => ({
  pattern: anyOf(values),
  parse: (text) => values.find((value) => value === text) ?? null,
  serialize: String,
})

const countryPattern = anyOf(countryIds, '', 'i')

/** A step, optionally with one of its parts after a dot. Steps with the same number of parts share one group. */
const stepPattern = anyOf(
  [...new Set(steps.map(({ parts }) => parts.length))].map((count) => {
    const ids = steps.flatMap(({ id, parts }) => (parts.length === count ? [id] : []))
    return `(${ids.join('|')})(\\.(?:${Array.from({ length: count }, (_, part) => part + 1).join('|')}))?`
  }),
)

/** @returns the name of a parameter or of a column in the URL */
export const queryName = (name: Name | ColumnId): string =>
  name === 'fill' || name === 'dots' ? facetParameters[name] : name

const columnTexts = columnIds.map(queryName)

/** Our URL parameters; all other parameters stay unchanged. */
export const parameters: { readonly [One in Name]: Parameter<NonNullable<View[One]>> } = {
  lang: oneOf(languages),
  fill: oneOf(fillStatuses),
  dots: oneOf(dotsStatuses),
  q: { pattern: /[^]/, parse: String, serialize: String },
  country: {
    pattern: countryPattern,
    parse: (text) => (countryPattern.test(text) && countryIds.find((id) => id === text.toUpperCase())) || null,
    serialize: (id) => id.toLowerCase(),
  },
  event: oneOf(eventIds),
  sort: {
    pattern: anyOf(columnTexts, '-?'),
    parse(text) {
      const column = columnIds[columnTexts.indexOf(text.replace(/^-/, ''))]
      return column ? { column, descending: text.startsWith('-') } : null
    },
    serialize: ({ column, descending }) => `${descending ? '-' : ''}${columnTexts[columnIds.indexOf(column)]}`,
  },
  frame: oneOf(frameIds),
  map: oneOf(drawingModes),
  // The form of a day. The prehydration script treats every such day outside the month of the edition as another day;
  // only `isAsOfDate` knows which days can be shown.
  asat: { pattern: /^\d{4}-\d\d-\d\d$/, parse: (text) => (isAsOfDate(text) ? text : null), serialize: String },
  later: {
    pattern: hasLater ? /^true$/ : /$^./,
    parse: (text) => (hasLater && text === 'true') || null,
    serialize: String,
  },
  step: { pattern: stepPattern, parse: (text) => parsePosition(text, steps), serialize: formatPosition },
  embed: oneOf(embedParts),
}

export const parameterNames = Object.keys(parameters) as readonly Name[]

/** @returns the text of a value in the URL; `null` for the value `null`, which is not written */
const textOf = (name: Name, value: View[Name]): string | null =>
  value === null ? null : (parameters[name] as Parameter<unknown>).serialize(value)

/** @returns the text of a default value; `null` for language and frame, whose defaults depend on page and screen */
export const defaultText = (name: Name): string | null =>
  name === 'lang' || name === 'frame' ? null : textOf(name, defaultView[name])

/** The values of a URL; language and frame are `null` if they are missing or invalid. */
export type Query = Omit<View, 'lang' | 'frame'> & { readonly [One in 'lang' | 'frame']: View[One] | null }

/** @returns the values in the query of a URL, with defaults for missing and invalid ones */
export function readQuery(search: string): Query {
  const query = new URLSearchParams(search)
  const said = parameterNames.flatMap((name) => {
    const text = query.get(queryName(name))
    const value = text === null ? null : parameters[name].parse(text)
    return value === null ? [] : [[name, value]]
  })
  return { ...defaultView, lang: null, frame: null, ...Object.fromEntries(said) }
}

/**
 * @param search the query of a URL
 * @param values the new values; `null` removes a parameter, `undefined` keeps it
 * @returns the query with these values; default values are omitted
 */
export function writeQuery(search: string, values: { readonly [One in Name]?: View[One] | null }): string {
  const query = new URLSearchParams(search)
  for (const name of parameterNames) {
    const value = values[name]
    if (value === undefined) continue
    const text = textOf(name, value)
    if (text === null || text === defaultText(name)) query.delete(queryName(name))
    else query.set(queryName(name), text)
  }
  return query.size > 0 ? `?${query}` : ''
}

/** @returns the URL with these values, as `writeQuery` writes them */
export function serialize(address: string, values: Parameters<typeof writeQuery>[1]): string {
  const url = new URL(address)
  url.search = writeQuery(url.search, values)
  return url.href
}
