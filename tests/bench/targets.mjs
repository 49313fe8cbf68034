import { ratioOf } from './table.mjs'

/** @typedef {import('./rounds.mjs').Results} Results */

/** How many times the limit the application may take. */
const factors = /** @type {const} */ ([
  ['slow', 'ready', 'all views painted', 1.25],
  ['slow', 'usable', 'usable', 1.6],
  ['slow', 'clickScript', 'script per click', 4],
  ['fast', 'clickScript', 'script per click', 4],
])

/**
 * @param {Results} results
 * @param {readonly string[]} problems of all visits
 * @returns {string[]} a line for each target: whether it holds
 */
export function judge(results, problems) {
  const verdict = (/** @type {boolean} */ holds, /** @type {string} */ text) =>
    `${holds ? 'holds ' : 'MISSED'}  ${text}`
  const ratios = factors.map(([profile, name, title, most]) => {
    const { limit, app } = results[profile]
    const ratio = ratioOf(limit[name] ?? [], app[name] ?? [])
    return verdict(ratio <= most, `${title}, ${profile}: ${ratio.toFixed(2)} × the limit, at most ${most.toFixed(2)} ×`)
  })
  const shift = Math.max(...Object.values(results).flatMap((pages) => pages.app.shift ?? [Number.NaN]))
  return [
    ...ratios,
    verdict(shift === 0, `layout shift: ${shift === 0 ? 'none' : `up to ${shift.toFixed(4)}`}`),
    verdict(problems.length === 0, `no error and no hydration warning: ${problems.length || 'none'}`),
  ]
}
