import { createParser, createSerializer, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { eventIds, type EventId } from '@/data/events'
import { awayFromOwn, isAsAt, type IsoDay } from '@/domain/asAt'
import { countryIds } from '@/domain/country'
import { steps } from '@/data/talk'
import { languages } from '@/domain/language'
import type { Place } from '@/domain/place'
import { assistanceStatuses, conventionStatuses } from '@/domain/status'
import { formatPlace, parsePlace, viewAt } from '@/domain/talk'
import {
  columnIds,
  drawingModes,
  embedParts,
  frameIds,
  type ChangeView,
  type FrameId,
  type Sort,
  type View,
} from '@/domain/view'

const parseCountry = createParser({
  parse: (text) => countryIds.find((id) => id === text.toUpperCase()) ?? null,
  serialize: (id) => id.toLowerCase(),
})

const parseSort = createParser<Sort>({
  parse(text) {
    const column = columnIds.find((id) => id === text.replace(/^-/, ''))
    return column ? { column, descending: text.startsWith('-') } : null
  },
  serialize: ({ column, descending }) => (descending ? `-${column}` : column),
  eq: (a, b) => a.column === b.column && a.descending === b.descending,
})

const parseStep = createParser<Place>({
  parse: (text) => parsePlace(text, steps),
  serialize: formatPlace,
  eq: (a, b) => a.step === b.step && a.part === b.part,
})

export const parseAsAt = createParser<IsoDay>({
  parse: (text) => (isAsAt(text) ? text : null),
  serialize: String,
})

const parseLater = createParser<boolean>({ parse: (text) => text === 'true' || null, serialize: String })

/** The parameters of the address that are ours; all others are left alone. */
export const parameters = {
  lang: parseAsStringLiteral(languages),
  convention: parseAsStringLiteral(conventionStatuses),
  assistance: parseAsStringLiteral(assistanceStatuses),
  q: parseAsString.withDefault(''),
  country: parseCountry,
  event: parseAsStringLiteral(eventIds),
  sort: parseSort.withDefault({ column: 'country', descending: false }),
  frame: parseAsStringLiteral(frameIds),
  map: parseAsStringLiteral(drawingModes).withDefault('boundaries'),
  asat: parseAsAt,
  later: parseLater.withDefault(false),
  step: parseStep,
  embed: parseAsStringLiteral(embedParts),
}

/** What an address means where it says nothing; these two depend on the page and on the screen. */
export type Defaults = Pick<View<EventId>, 'lang' | 'frame'>

/** @returns the part of the map a screen starts with: on a phone the whole would leave the small ones a few pixels */
export const firstFrame = (phone: boolean): FrameId => (phone ? 'close-up' : 'all')

type Query = Omit<View<EventId>, 'lang' | 'frame'> & { readonly frame: FrameId | null }

/** The programme is known for one month only: on another day nothing can be filtered by it. */
function dated<Said extends Pick<Query, 'asat' | 'assistance'>>(said: Said): Said {
  const asat = awayFromOwn(said.asat)
  return { ...said, asat, ...(asat && { assistance: null }) }
}

/**
 * What a query says, and of a step whose address says nothing else what the talk says of it: the frame tells them apart.
 * Nobody presents inside another page, and the talk keeps to the month of the press release.
 */
const completed = <Said extends Query>(said: Said): Said => {
  if (said.embed || !said.step) return dated({ ...said, step: null })
  return { ...said, asat: null, later: false, ...(!said.frame && viewAt(said.step, steps)) }
}

/** @returns the view the address gives and the way to change it: the address is the state */
export function useViewState(defaults: Defaults) {
  const [query, setQuery] = useQueryStates(parameters, { history: 'push' })
  const { lang, frame } = defaults
  const { embed } = query
  // Kept as long as it says the same: the address is written a moment after it is changed, and that changes nothing.
  const view = useMemo((): View<EventId> => {
    const said = completed(query)
    return { ...said, lang: said.lang ?? lang, frame: said.frame ?? frame }
  }, [query, lang, frame])
  const change: ChangeView<EventId> = useCallback(
    (patch, history = 'push') => {
      void setQuery(
        (last) => {
          const next = { ...completed(last), ...patch }
          // A step says its frame, whatever the screen starts with.
          const isFirst = !next.step && next.frame === frame
          return { ...next, ...(next.lang === lang && { lang: null }), ...(isFirst && { frame: null }) }
        },
        // The way back of a page around this one is not taken up by what is chosen in here.
        { history: embed ? 'replace' : history },
      )
    },
    [setQuery, lang, frame, embed],
  )
  return { view, change }
}

/** Writes a view into an address. */
export const serialize = createSerializer(parameters)
