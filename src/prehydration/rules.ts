import { editionMonth } from '@/domain/asOfDate'
import { facetIds, facetParameters } from '@/domain/status'
import { firstFrame, type View } from '@/domain/view'
import { defaultText, parameters } from '@/url/parameters'

type Name = keyof View

/** The facets by which the prehydration script and style filter: their ids, their parameters and the valid texts. */
export const facets: readonly (readonly [id: string, name: string, texts: RegExp])[] = facetIds.map((id) => [
  id,
  facetParameters[id],
  parameters[id].pattern,
])

const frames = { desk: firstFrame(false), phone: firstFrame(true) }

const differing = (name: Name, ...same: readonly string[]): RegExp => {
  const { source, flags } = parameters[name].pattern
  return new RegExp(same.length > 0 ? `^(?!(${same.join('|')})$)${source.slice(1)}` : source, flags)
}

/**
 * Texts of a parameter that give another view than the default, and the parts that then need the application: a panel,
 * `main` (all panels), `day` (the header texts that name the day) or `page` (all but the title).
 */
export const rules: readonly (readonly [name: Name, texts: RegExp, parts: string])[] = [
  ['q', differing('q'), 'main'],
  ['sort', differing('sort', defaultText('sort') ?? ''), 'members'],
  ['country', differing('country'), 'members map timeline'],
  ['event', differing('event'), 'map timeline'],
  ['map', differing('map', defaultText('map') ?? ''), 'map'],
  ['frame', differing('frame', frames.desk, frames.phone), 'map'],
  // The default frame depends on the screen, which only the style sheet knows.
  ...(frames.desk === frames.phone
    ? []
    : ([
        ['frame', new RegExp(`^${frames.desk}$`), 'map-on-phone'],
        ['frame', new RegExp(`^${frames.phone}$`), 'map-on-desk'],
      ] as const)),
  ['later', differing('later'), 'main'],
  ['step', differing('step'), 'page'],
  ['embed', differing('embed'), 'page'],
]

/** A day outside the month of the edition, and the parts that it changes. */
export const otherDay = new RegExp(parameters.asat.pattern.source.replace('^', `^(?!${editionMonth})`))
export const partsOfDay = 'day main'
