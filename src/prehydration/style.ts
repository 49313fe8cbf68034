import { facetIds, statusClasses, statusesOf, statusesOfFacet } from '@/domain/status'
import { deskScreen, phoneScreen } from '@/styles/breakpoints'
import { partsOfDay, rules } from './rules'

/** Selects a root element that lists this status as a filter, or this part as withheld. */
const asks = (text: string) => `&[data-prehydration~='${text}']`

const statuses = facetIds.flatMap((facet) => statusesOfFacet[facet].map(({ status }) => ({ facet, status })))

/** Each element of a country has its class in `data-class`: a filter fades other countries and hides their rows. */
const filters = statuses.map(({ facet, status }) => {
  const leftOut = statusClasses.filter((statusClass) => statusesOf[statusClass][facet] !== status)
  return `${asks(status)} :is(${leftOut.map((statusClass) => `[data-class='${statusClass}']`).join()})`
})

const anyFilter = `&:is(${statuses.map(({ status }) => `[data-prehydration~='${status}']`).join()})`

/** The selector of a part, and the screen on which it is withheld if this is not every screen. */
const selectorOf: Readonly<Record<string, readonly [selector: string, screen?: string]>> = {
  main: ['main'],
  day: [':is(h1 ~ [data-claim], header:has(> h1) + p)'],
  page: ['#root'],
  'map-on-phone': ["[data-panel='map']", phoneScreen],
  'map-on-desk': ["[data-panel='map']", deskScreen],
}

const parts = new Set([...rules.map(([, , some]) => some), partsOfDay].flatMap((some) => some.split(' ')))

/** Parts that only the application can draw stay invisible until then and keep their space. */
const withheld = [...parts].map((part) => {
  const [selector, screen] = selectorOf[part] ?? [`[data-panel='${part}']`]
  const rule = `${asks(part)} ${selector}{visibility:hidden}`
  return screen ? `@media ${screen}{${rule}}` : rule
})

/**
 * The style of the page until the application runs. The root element lists in `data-prehydration` what the URL
 * requests. It is generated from the statuses and the rules of the script; style sheets of the views may override it.
 */
export const style = [
  '@layer base{:root[data-prehydration]{',
  // Important, because panels set `display` on their rows.
  `${filters.join()}{--faded:1;&:is(tr){display:none!important}}`,
  // The script can set the pressed buttons only when all buttons are in the page.
  `${anyFilter}{&:not([data-parsed]) [data-panel='status']{visibility:hidden}`,
  // The sentence of the pressed button replaces the sentence of the default view.
  "& [role='status'][data-said]{font-size:0;&::after{content:attr(data-said);font-size:var(--text)}}}",
  ...withheld,
  // The title stays visible.
  `${asks('page')} h1{visibility:visible}`,
  '}}',
].join('')
