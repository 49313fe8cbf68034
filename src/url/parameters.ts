import { eventIds, type EventId } from '@/data/events'
import { steps } from '@/data/talk'
import { isAsOfDate } from '@/domain/asOfDate'
import { countryIds } from '@/domain/country'
import { languages } from '@/domain/language'
import { assistanceStatuses, conventionStatuses } from '@/domain/status'
import { formatPosition, parsePosition } from '@/domain/talk'
import { columnIds, drawingModes, embedParts, frameIds, type View } from '@/domain/view'

type Shown = View<EventId>
type Name = keyof Shown

/** How a value stands in the address. */
interface Parameter<Value> {
  /** Which texts mean something; the script of the head is built with it, so that both read an address alike. */
  readonly pattern: RegExp
  /** Gives `null` for a text that means nothing. */
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

const countryPattern = anyOf(
  countryIds.map((id) => id.toLowerCase()),
  '',
  'i',
)

/** Each step, and after a dot one of its parts; steps of as many parts stand together. */
const stepPattern = anyOf(
  [...new Set(steps.map(({ parts }) => parts.length))].map((count) => {
    const ids = steps.flatMap(({ id, parts }) => (parts.length === count ? [id] : []))
    return `(${ids.join('|')})(\\.[1-${count}])?`
  }),
)

/** The parameters of the address that are ours; all others are left alone. */
export const parameters: { readonly [One in Name]: Parameter<NonNullable<Shown[One]>> } = {
  lang: oneOf(languages),
  convention: oneOf(conventionStatuses),
  assistance: oneOf(assistanceStatuses),
  q: { pattern: /[^]/, parse: String, serialize: String },
  country: {
    pattern: countryPattern,
    parse: (text) => (countryPattern.test(text) && countryIds.find((id) => id === text.toUpperCase())) || null,
    serialize: (id) => id.toLowerCase(),
  },
  event: oneOf(eventIds),
  sort: {
    pattern: anyOf(columnIds, '-?'),
    parse(text) {
      const column = columnIds.find((id) => id === text.replace(/^-/, ''))
      return column ? { column, descending: text.startsWith('-') } : null
    },
    serialize: ({ column, descending }) => (descending ? `-${column}` : column),
  },
  frame: oneOf(frameIds),
  map: oneOf(drawingModes),
  // The shape of a day. The script of the head treats every such day outside the own month as another day; only `isAsOfDate`
  // knows which ones can be shown.
  asat: { pattern: /^\d{4}-\d\d-\d\d$/, parse: (text) => (isAsOfDate(text) ? text : null), serialize: String },
  later: { pattern: anyOf(['true']), parse: (text) => text === 'true' || null, serialize: String },
  step: {
    pattern: stepPattern,
    parse: (text) => parsePosition(text, steps),
    serialize: formatPosition,
  },
  embed: oneOf(embedParts),
}

const names = Object.keys(parameters) as readonly Name[]

/** What an address says that says nothing of it; language and part of the map depend on the page and on the screen. */
export const defaultTexts: Readonly<Partial<Record<Name, string>>> = {
  q: '',
  sort: 'country',
  map: 'boundaries',
  later: 'false',
}

/** All that an address says; `null` where it says nothing, or nothing that means anything. */
export type Query = Omit<Shown, 'lang' | 'frame'> & { readonly [One in 'lang' | 'frame']: Shown[One] | null }

/** @returns what the query of an address says */
export function readQuery(search: string): Query {
  const query = new URLSearchParams(search)
  const said = <One extends Name>(name: One) => {
    const text = query.get(name)
    return text === null ? null : parameters[name].parse(text)
  }
  return {
    lang: said('lang'),
    convention: said('convention'),
    assistance: said('assistance'),
    q: said('q') ?? '',
    country: said('country'),
    event: said('event'),
    sort: said('sort') ?? { column: 'country', descending: false },
    frame: said('frame'),
    map: said('map') ?? 'boundaries',
    asat: said('asat'),
    later: said('later') ?? false,
    step: said('step'),
    embed: said('embed'),
  }
}

/**
 * @param search the query of an address
 * @param values what it is to say; `null` for nothing
 * @returns the same query with these, and without those that say what an address without them says, too
 */
export function writeQuery(search: string, values: { readonly [One in Name]?: Shown[One] | null }): string {
  const query = new URLSearchParams(search)
  for (const name of names) {
    const value = values[name]
    if (value === undefined) continue
    const parameter: Parameter<unknown> = parameters[name]
    const text = value === null ? null : parameter.serialize(value)
    if (text === null || text === defaultTexts[name]) query.delete(name)
    else query.set(name, text)
  }
  return query.size > 0 ? `?${query}` : ''
}

/** @returns an address with these values, as `writeQuery` writes them */
export function serialize(address: string, values: Parameters<typeof writeQuery>[1]): string {
  const url = new URL(address)
  url.search = writeQuery(url.search, values)
  return url.href
}
