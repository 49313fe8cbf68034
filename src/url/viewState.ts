import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { EventId } from '@/data/events'
import { steps } from '@/data/talk'
import { outsideEdition } from '@/domain/asOfDate'
import { viewAt } from '@/domain/talk'
import type { ChangeView, FrameId, View } from '@/domain/view'
import { onSearch, readSearch, writeSearch } from '@/platform/urlSearch'
import { readQuery, writeQuery, type Query } from './parameters'

/** What an address means where it says nothing; these two depend on the page and on the screen. */
export type Defaults = Pick<View<EventId>, 'lang' | 'frame'>

/** @returns the part of the map a screen starts with: on a phone the whole would leave the small ones a few pixels */
export const firstFrame = (phone: boolean): FrameId => (phone ? 'close-up' : 'all')

/** The programme is known for one month only: on another day nothing can be filtered by it. */
function dated(said: Query): Query {
  const asat = outsideEdition(said.asat)
  return { ...said, asat, ...(asat && { assistance: null }) }
}

/**
 * What a query says. Of a step it may say a part only: what the talk plans for the step then stands for the rest, and an
 * address that the talk itself has written says the frame. Nobody presents inside another page, and the talk keeps to the
 * month of the press release.
 */
function completed(said: Query): Query {
  if (said.embed || !said.step) return dated({ ...said, step: null })
  const view = { ...said, asat: null, later: false }
  if (said.frame) return view
  const planned = viewAt(said.step, steps)
  return {
    ...view,
    frame: planned.frame,
    convention: said.convention ?? planned.convention,
    assistance: said.assistance ?? planned.assistance,
    q: said.q || planned.q,
    country: said.country ?? planned.country,
    // A country and an event are never open together.
    event: said.event ?? (said.country ? null : planned.event),
  }
}

const inTheBuild = () => ''

/** @returns the view the address gives and the way to change it: the address is the state */
export function useViewState({ lang, frame }: Defaults) {
  const search = useSyncExternalStore(onSearch, readSearch, inTheBuild)
  const view = useMemo((): View<EventId> => {
    const said = completed(readQuery(search))
    return { ...said, lang: said.lang ?? lang, frame: said.frame ?? frame }
  }, [search, lang, frame])
  const change: ChangeView<EventId> = useCallback(
    (patch, history = 'push') => {
      const last = readSearch()
      const next = { ...completed(readQuery(last)), ...patch }
      // A step says its frame, whatever the screen starts with.
      const isFirst = !next.step && next.frame === frame
      const said = { ...next, ...(next.lang === lang && { lang: null }), ...(isFirst && { frame: null }) }
      // The way back of a page around this one is not taken up by what is chosen in here.
      writeSearch(writeQuery(last, said), next.embed ? 'replace' : history)
    },
    [lang, frame],
  )
  return { view, change }
}
