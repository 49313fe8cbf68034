import { readFileSync } from 'node:fs'

/**
 * What Vite writes about a built file.
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/**
 * @param {string} key of a chunk
 * @returns {Chunk}
 */
function chunkOf(key) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no chunk of ${key}: is it still imported lazily, and under that name?`)
  return chunk
}

/**
 * @param {string} key of a chunk
 * @param {Set<string>} found collects the keys
 * @returns {Set<string>} the keys of the chunk and of all that it imports statically
 */
function closureOf(key, found = new Set()) {
  if (found.has(key)) return found
  found.add(key)
  for (const imported of chunkOf(key).imports ?? []) closureOf(imported, found)
  return found
}

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry)
if (!entry) throw new Error('The build has no entry')

/** @type {Set<string>} */
const counted = new Set()

/**
 * A file counts once, in the first group that loads it.
 * @param {string} name of what is loaded
 * @param {string} source module at its root
 * @param {string} limit of what it adds
 * @param {(chunk: Chunk) => string[]} filesOf which files of a chunk count
 */
function group(name, source, limit, filesOf = ({ file, css = [] }) => [file, ...css]) {
  const added = [...closureOf(source)].filter((key) => !counted.has(key))
  for (const key of added) counted.add(key)
  return { name, limit, path: added.flatMap((key) => filesOf(chunkOf(key))).map((file) => `dist/${file}`) }
}

// Brotli at its highest level; a kB is 1000 bytes.
export default [
  group('first page, scripts', entry, '105 kB', ({ file }) => [file]),
  group('geometry in detail', 'src/data/geometry/detail.ts', '27 kB'),
  group('map with its styles', 'src/features/map/LiveMap.tsx', '48 kB'),
  group('chart', 'src/features/timeline/TimelineChart.tsx', '90 kB'),
]
