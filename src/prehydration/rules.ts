import { editionMonth } from '@/domain/asOfDate'
import { parameters, defaultTexts } from '@/url/parameters'
import { firstFrame } from '@/url/viewState'

type Name = keyof typeof parameters

/** Texts of a parameter that make another view than the default one, and the parts that only the application can draw then. */
export type PrehydrationRule = readonly [name: Name, texts: RegExp, parts: string]

/** The parameters by which the script and the style of the head filter, and the texts that mean something. */
export const facets: readonly (readonly [name: Name, texts: RegExp])[] = [
  ['convention', parameters.convention.pattern],
  ['assistance', parameters.assistance.pattern],
]

const frames = { desk: firstFrame(false), phone: firstFrame(true) }

const differing = (name: Name, ...same: readonly string[]): RegExp => {
  const { source, flags } = parameters[name].pattern
  return new RegExp(same.length > 0 ? `^(?!(${same.join('|')})$)${source.slice(1)}` : source, flags)
}

/** A part is a panel, `main` (all of them), `day` (what names the day in the head) or `page` (all but the title). */
export const rules: readonly PrehydrationRule[] = [
  ['q', differing('q'), 'main'],
  ['sort', differing('sort', defaultTexts.sort ?? ''), 'members'],
  ['country', differing('country'), 'members map timeline'],
  ['event', differing('event'), 'map timeline'],
  ['map', differing('map', defaultTexts.map ?? ''), 'map'],
  ['frame', differing('frame', frames.desk, frames.phone), 'map'],
  // Where the map starts depends on the screen, which the style sheet knows.
  ['frame', new RegExp(`^${frames.desk}$`), 'map-on-phone'],
  ['frame', new RegExp(`^${frames.phone}$`), 'map-on-desk'],
  ['later', differing('later'), 'main'],
  ['step', differing('step'), 'page'],
  ['embed', differing('embed'), 'page'],
]

/** A day outside the month of the default view, and what it changes. */
export const otherDay = new RegExp(parameters.asat.pattern.source.replace('^', `^(?!${editionMonth})`))
export const partsOfDay = 'day main'
