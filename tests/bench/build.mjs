import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../tools.mjs'
import { growLimit, grown, growPlugin, withoutBriefing } from './growth.mjs'
import { compress, siteOf, withPage } from './server.mjs'

const cache = join(root, 'node_modules', '.cache', 'bench')
/** What the limit page may weigh once compressed, in bytes. */
const budget = 14_000

/**
 * Builds the site as the project does, beside `dist`.
 * @param {string} name of the folder
 * @param {import('vite').Plugin[]} plugins that the bench adds
 * @returns {Promise<string>} the folder
 */
async function buildSite(name, plugins = []) {
  const outDir = join(cache, name)
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins,
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}

/**
 * @param {string} folder of a built site
 * @returns {string} the limit page with the icon and the shapes of the map from that site
 * @throws when the site has no such shapes, or the page is not small any more
 */
function limitPage(folder) {
  const built = readFileSync(join(folder, 'index.html'), 'utf8')
  const shapes = /<defs>(?:\s*<path [^>]*\bid="?map-[A-Za-z]+[\s\S]*?)<\/defs>/.exec(built)?.[0]
  if (!shapes) throw new Error('The built page has no shapes of the map: ids map-… in one <defs>')
  // Browsers draw the icon anew with each address: a page without one would do less at a click.
  const icon = /<link [^>]*\brel="?icon"?[^>]*>/.exec(built)?.[0] ?? ''
  const html = readFileSync(join(import.meta.dirname, 'limit.html'), 'utf8')
    .replace('<!--icon-->', () => icon)
    .replace('<!--shapes-->', () => shapes)
  const size = compress(html).length
  if (size > budget) throw new Error(`The limit page has ${size} bytes and may have ${budget}`)
  return html
}

/** @returns {Promise<Record<string, import('./server.mjs').Site>>} both pages, with the nine rows and with more of them */
export async function buildSites() {
  const folder = await buildSite('app')
  const limit = limitPage(folder)
  const app = siteOf(folder)
  const sites = { limit: withPage(app, limit), app }
  for (const rows of grown) {
    const built = await buildSite(`app-${rows}`, [growPlugin(rows)])
    Object.assign(sites, {
      [`limit-${rows}`]: withPage(app, growLimit(limit, rows)),
      [`app-${rows}`]: siteOf(built, withoutBriefing),
    })
  }
  return sites
}
