import { ratioOf } from './table.mjs'

/** @typedef {import('./rounds.mjs').Results} Results */

/** The greatest allowed ratio of the application to the limit page. */
const factors = /** @type {const} */ ([
  ['slow', 'ready', 'all views painted', 1.25],
  ['slow', 'usable', 'usable', 1.6],
  ['slow', 'clickScript', 'script per click', 4],
  ['fast', 'clickScript', 'script per click', 4],
])

/** The greatest allowed change of the heap after the walk through the talk, as a share. */
const heapSlack = 0.1

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
  const { talkHeap: [before = Number.NaN] = [], talkHeapAfter: [after = Number.NaN] = [] } = results.fast.app
  const grown = after / before - 1
  const shift = Math.max(...Object.values(results).flatMap((pages) => pages.app.shift ?? [Number.NaN]))
  return [
    ...ratios,
    verdict(
      Math.abs(grown) <= heapSlack,
      `heap after 1,000 steps of the talk: ${(grown * 100).toFixed(1)} % more, at most ${heapSlack * 100} %`,
    ),
    verdict(shift === 0, `layout shift: ${shift === 0 ? 'none' : `up to ${shift.toFixed(4)}`}`),
    verdict(problems.length === 0, `no error and no hydration warning: ${problems.length || 'none'}`),
  ]
}
