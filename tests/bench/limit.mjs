import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compress } from './server.mjs'

/** The greatest size of the compressed limit page, in bytes. */
const budget = 14_000

/**
 * @param {string} built the built page
 * @param {string} name of the part, for the error message
 * @param {RegExp} pattern
 * @returns {RegExpExecArray}
 * @throws if the page has no such part
 */
function find(built, name, pattern) {
  const found = pattern.exec(built)
  if (!found) throw new Error(`The bench finds no ${name} in the built page`)
  return found
}

/**
 * @param {string} built the built page
 * @returns {string} the limit page, with the icon and the map of the built one
 * @throws if it is larger than the budget
 */
export function limitPage(built) {
  const [shapes] = find(built, '<defs> of the map', /<defs>\s*<path [^>]*\bid="?map-[\s\S]*?<\/defs>/)
  const [, plane = '', scale = ''] = find(
    built,
    'place of the map',
    /<g [^>]*\btransform="(matrix\(([\d.]+)[^)]*\))"[^>]*>\s*<use [^>]*#map-land/,
  )
  // Browsers draw the icon anew at each new address: without an icon this page would do less work at a click.
  const [icon] = find(built, 'icon', /<link [^>]*\brel="?icon"?[^>]*>/)
  const html = readFileSync(join(import.meta.dirname, 'limit.html'), 'utf8')
    .replace('<!--icon-->', () => icon)
    .replace('<!--shapes-->', () => shapes)
    .replace('{plane}', plane)
    .replaceAll('{pixel}', `scale(${1 / Number(scale)})`)
  const size = compress(html).length
  if (size > budget) throw new Error(`The limit page has ${size} bytes and may have ${budget}`)
  return html
}
