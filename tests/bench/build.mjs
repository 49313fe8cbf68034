import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../tools.mjs'
import { growLimit, grown, growPlugin, withoutBriefing } from './growth.mjs'
import { limitPage } from './limit.mjs'
import { siteOf, withPage } from './server.mjs'

const cache = join(root, 'node_modules', '.cache', 'bench')

/**
 * Builds the site as `npm run build` does, but into a folder of its own.
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

/** @returns {Promise<Record<string, import('./server.mjs').Site>>} both pages, with nine rows and with more */
export async function buildSites() {
  const folder = await buildSite('app')
  const limit = limitPage(readFileSync(join(folder, 'index.html'), 'utf8'))
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
