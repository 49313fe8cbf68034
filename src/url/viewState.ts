import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { steps } from '@/domain/talkSteps'
import { outsideEdition } from '@/domain/asOfDate'
import { viewAt } from '@/domain/talk'
import type { ChangeView, View } from '@/domain/view'
import { onSearch, readSearch, writeSearch } from '@/platform/urlSearch'
import { readQuery, writeQuery, type Query } from './parameters'

/** The language and frame of a URL without these parameters. They depend on the page and on the screen. */
export type Defaults = Pick<View, 'lang' | 'frame'>

/** The second facet is known for the month of the edition only, so it cannot be a filter on another day. */
function dated(said: Query): Query {
  const asat = outsideEdition(said.asat)
  return { ...said, asat, ...(asat && { dots: null }) }
}

/**
 * Completes the values of a query. A URL with a step may contain only some values: then the plan of the step gives the
 * others. A URL with a frame is complete, because the presentation has written it. An embedded page has no
 * presentation, and a presentation always shows the month of the edition.
 */
function completed(said: Query): Query {
  if (said.embed || !said.step) return dated({ ...said, step: null })
  const view = { ...said, asat: null, later: false }
  if (said.frame) return view
  const planned = viewAt(said.step, steps)
  return {
    ...view,
    frame: planned.frame,
    fill: said.fill ?? planned.fill,
    dots: said.dots ?? planned.dots,
    q: said.q || planned.q,
    country: said.country ?? planned.country,
    // A country and an event are never open together.
    event: said.event ?? (said.country ? null : planned.event),
  }
}

const inTheBuild = () => ''

/** @returns the view in the URL and a function that changes it: the URL holds the state */
export function useViewState({ lang, frame }: Defaults) {
  const search = useSyncExternalStore(onSearch, readSearch, inTheBuild)
  const view = useMemo((): View => {
    const said = completed(readQuery(search))
    return { ...said, lang: said.lang ?? lang, frame: said.frame ?? frame }
  }, [search, lang, frame])
  const change: ChangeView = useCallback(
    (patch, history = 'push') => {
      const last = readSearch()
      const next = { ...completed(readQuery(last)), ...patch }
      // A step always writes its frame, even if the screen starts with that frame.
      const isFirst = !next.step && next.frame === frame
      const said = { ...next, ...(next.lang === lang && { lang: null }), ...(isFirst && { frame: null }) }
      // Choices in an embedded page add no entries to the history of the page around it.
      writeSearch(writeQuery(last, said), next.embed ? 'replace' : history)
    },
    [lang, frame],
  )
  return { view, change }
}
