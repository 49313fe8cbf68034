/**
 * @typedef {'bytes' | 'ms' | 'count' | 'heap' | 'shift'} Unit
 * @typedef {keyof typeof measures} Measure
 * @typedef {Partial<Record<Measure, number>>} Sample values of one visit
 * @typedef {Partial<Record<Measure, number[]>>} Samples
 */

/** @param {string} title @param {Unit} unit */
const measure = (title, unit) => ({ title, unit })

/** All measures, in the order of the table. */
export const measures = {
  readableBytes: measure('Bytes to readable', 'bytes'),
  usableBytes: measure('Bytes to usable', 'bytes'),
  allBytes: measure('Bytes in all', 'bytes'),
  fontBytes: measure('… of which fonts', 'bytes'),
  firstPaint: measure('First contentful paint', 'ms'),
  ready: measure('All views painted', 'ms'),
  usable: measure('Usable', 'ms'),
  hydrated: measure('Application has taken over', 'ms'),
  complete: measure('Complete, from intent', 'ms'),
  warm: measure('All views painted, repeat visit', 'ms'),
  longTasks: measure('Long tasks', 'count'),
  blocked: measure('Blocking time', 'ms'),
  shift: measure('Layout shift', 'shift'),
  completeShift: measure('Layout shift while completing', 'shift'),
  heap: measure('Heap', 'heap'),
  elements: measure('DOM nodes', 'count'),
  talkHeap: measure('Heap of the talk', 'heap'),
  talkHeapAfter: measure('Heap of the talk, 1,000 steps later', 'heap'),
  clickPaint: measure('Click to painted', 'ms'),
  clickScript: measure('Script per click', 'ms'),
  clickTask: measure('Main thread per click', 'ms'),
  clickPaint90: measure('Click to painted, 90 rows', 'ms'),
  clickPaint900: measure('Click to painted, 900 rows', 'ms'),
  clickScript90: measure('Script per click, 90 rows', 'ms'),
  clickScript900: measure('Script per click, 900 rows', 'ms'),
  clickTask90: measure('Main thread per click, 90 rows', 'ms'),
  clickTask900: measure('Main thread per click, 900 rows', 'ms'),
}

export const measureNames = /** @type {Measure[]} */ (Object.keys(measures))

/**
 * @param {readonly number[]} values
 * @returns {number} the one in the middle, NaN of none
 */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}
