import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'

const source = fileURLToPath(new URL('..', import.meta.url))

/** Puts the sentence and the table of the briefing into the page, for browsers that run no scripts. */
export const noScriptPlugin = (): Plugin => ({
  name: 'no-script',
  apply: 'build',
  async transformIndexHtml() {
    const { module } = await runnerImport<typeof import('../app/NoScript')>(`${source}app/NoScript.tsx`, {
      configFile: false,
      resolve: { alias: { '@': source } },
    })
    return [{ tag: 'noscript', children: module.noScript(), injectTo: 'body-prepend' }]
  },
})
