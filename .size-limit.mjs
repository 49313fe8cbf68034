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
const initial = closureOf(entry)

const counted = new Set(initial)

/**
 * A file counts once, in the first group that loads it; what the first page loads is not counted again.
 * @param {string} name of what is loaded
 * @param {string} source module at its root
 * @param {string} limit of what it adds
 */
function group(name, source, limit) {
  const added = [...closureOf(source)].filter((key) => !counted.has(key))
  for (const key of added) counted.add(key)
  const files = added.map(chunkOf).flatMap(({ file, css = [] }) => [file, ...css])
  return { name, limit, path: files.map((file) => `dist/${file}`) }
}

/**
 * What a visitor has received when the page answers, fonts aside.
 * @param {string} language of the page
 * @param {string} html address of the page in the built folder
 */
function firstPage(language, html) {
  const messages = chunkOf(`src/editions/icis-2016/messages/${language}/page.ts`)
  const scripts = [...[...initial].map(chunkOf), messages].map(({ file }) => `dist/${file}`)
  return [
    { name: `${language}: HTML with its styles`, limit: '19.5 kB', path: [`dist/${html}`] },
    { name: `${language}: scripts of the first page`, limit: '92 kB', path: scripts },
    {
      name: `${language}: all of the first page`,
      limit: '110 kB',
      path: [`dist/${html}`, 'dist/icon.svg', ...scripts],
    },
  ]
}

const pages = [firstPage('en', 'index.html'), firstPage('fr', 'fr/index.html'), firstPage('ru', 'ru/index.html')].flat()

// Brotli at its highest level; a kB is 1000 bytes.
export default [
  ...pages,
  group('map with its styles', 'src/features/map/LeafletMap.tsx', '48 kB'),
  group('geometry in detail', 'src/drawings/map/detail.ts', '27 kB'),
  group('chart', 'src/features/timeline/TimelineChart.tsx', '90 kB'),
  group('chart of the Parties', 'src/features/background/PartiesChart.tsx', '10.2 kB'),
  group('talk', 'src/app/PresentationHost.tsx', '25 kB'),
  // Nobody compresses what is carried on a stick.
  { name: 'the single file, as it is', path: 'dist/briefing.html', limit: '2 MB', brotli: false },
]
