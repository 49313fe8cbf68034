import { contract } from './contract.mjs'

/** Numbers of rows for which a click is measured, in addition to nine. */
export const grown = [90, 900]

const copiesFor = (/** @type {number} */ rows) => rows / contract.counts.rows

const membersModule = '/src/domain/members.ts'

/**
 * Replaces the module of the members in a build of the bench. It repeats each country; the copies have other ids and
 * names.
 * @param {number} rows
 */
const syntheticMembers = (rows) => `
import { claims } from '@edition/claims'
import { members as content } from '@edition/members'
import { facetIds } from './status'
import { members as nine, statusClaimOf } from './members.ts?nine'

export { statusClaimOf, statusIn } from './members.ts?nine'

const nameless = { en: '', fr: '', ru: '' }
const copyOf = (country, copy) => {
  const id = country.id + copy
  const named = Object.entries(country.name).map(([language, name]) => [language, name + ' ' + copy])
  for (const facet of facetIds) claims[statusClaimOf(id, facet)] = claims[statusClaimOf(country.id, facet)]
  // A copy has no name here, so that the matrix, which names all countries of a class, keeps its size.
  content[id] = { ...content[country.id], name: nameless }
  return { ...country, id, name: Object.fromEntries(named) }
}
export const members = nine.flatMap(({ country, ...statuses }) =>
  Array.from({ length: ${copiesFor(rows)} }, (_, copy) => ({
    country: copy === 0 ? country : copyOf(country, copy),
    ...statuses,
  })),
)`

/**
 * @param {number} rows
 * @returns {import('vite').Plugin} a plugin that builds the site with so many members
 */
export function growPlugin(rows) {
  let replaced = false
  return {
    name: 'bench-grow',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(membersModule)) return undefined
      replaced = true
      return syntheticMembers(rows)
    },
    buildEnd() {
      if (!replaced) this.error(`The bench found no ${membersModule.slice(1)} to put its rows into`)
    },
  }
}

/**
 * Removes the prerendered page, which shows nine countries: with more of them the application must draw it anew.
 * @param {string} html
 */
export const withoutBriefing = (html) => html.replace(/(<div id="?root"?>)[\s\S]*(<\/div>\s*<div id="?end"?>)/, '$1$2')

/**
 * @param {string} html of the limit page
 * @param {number} rows
 * @returns {string} the page with so many rows
 */
export const growLimit = (html, rows) =>
  html.replace(/<tr data-convention[\s\S]*?<\/tr>/g, (row) =>
    Array.from({ length: copiesFor(rows) }, (_, copy) =>
      copy === 0 ? row : row.replace('</th>', ` ${copy}</th>`),
    ).join(''),
  )
