import { measureNames, measures, median } from './measures.mjs'

/**
 * @typedef {import('./measures.mjs').Samples} Samples
 * @typedef {import('./measures.mjs').Unit} Unit
 */

const digits = (/** @type {number} */ value, /** @type {number} */ places) =>
  value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places })

/** @type {Record<Unit, (value: number) => string>} */
const formats = {
  bytes: (value) => digits(value / 1000, 1),
  ms: (value) => digits(value, value < 10 ? 1 : 0),
  count: (value) => digits(value, 0),
  heap: (value) => digits(value / 1e6, 1),
  shift: (value) => (value === 0 ? '0' : digits(value, 4)),
}

/** @type {Record<Unit, string>} */
const unitNames = { bytes: ', kB', ms: ', ms', count: '', heap: ', MB', shift: '' }

/**
 * @param {readonly number[]} values
 * @param {Unit} unit
 * @returns {string} the median, with the extremes where they differ from it
 */
function summary(values, unit) {
  if (values.length === 0) return '–'
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map(formats[unit])
  return least === most ? `${middle}` : `${middle} (${least}–${most})`
}

/**
 * @param {readonly number[]} limit
 * @param {readonly number[]} app
 * @returns {number} the ratio of the medians; NaN if one of them is missing or the divisor is 0
 */
export function ratioOf(limit, app) {
  const ratio = median(app) / median(limit)
  return Number.isFinite(ratio) ? ratio : Number.NaN
}

/**
 * @param {Samples} limit
 * @param {Samples} app
 * @returns {string[][]} the table with its head, without the measures that neither page has
 */
export function tableOf(limit, app) {
  const rows = measureNames
    .map((name) => ({ ...measures[name], limits: limit[name] ?? [], apps: app[name] ?? [] }))
    .filter(({ limits, apps }) => limits.length + apps.length > 0)
    .map(({ title, unit, limits, apps }) => {
      const ratio = ratioOf(limits, apps)
      return [
        title + unitNames[unit],
        summary(limits, unit),
        summary(apps, unit),
        Number.isNaN(ratio) ? '–' : `${ratio.toFixed(2)} ×`,
      ]
    })
  return [['Median (extremes)', 'limit', 'app', 'ratio'], ...rows]
}

/**
 * @param {string[][]} table
 * @param {boolean} markdown
 * @returns {string} its columns aligned, the first to the left and all others to the right
 */
export function draw(table, markdown) {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const line = (/** @type {string[]} */ row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const [head = [], ...rows] = table.map(line)
  if (!markdown) return [head, ...rows].map((row) => row.join('   ')).join('\n')
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
