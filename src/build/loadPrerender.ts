import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { geometryPlugin } from './geometryPlugin.ts'
import { tokensPlugin } from './tokensPlugin.ts'
import { projectPath, sourceConfig } from './sourceConfig.ts'

type Prerender = typeof import('../app/prerender')

const outDir = projectPath('node_modules/.cache/prerender')

let module: Promise<Prerender> | undefined

/** @returns the application for Node, from a separate build because only a build resolves its styles to class names */
export const loadPrerender = (): Promise<Prerender> => (module ??= buildPrerender())

async function buildPrerender(): Promise<Prerender> {
  await build({
    configFile: false,
    logLevel: 'warn',
    ...sourceConfig,
    plugins: [react(), geometryPlugin(), tokensPlugin()],
    build: { ssr: projectPath('src/app/prerender.tsx'), outDir, emptyOutDir: true, minify: false },
  })
  return (await import(`${pathToFileURL(`${outDir}/prerender.js`).href}?${Date.now()}`)) as Prerender
}

/** @returns the description and the title for the head of a page */
export const headOf = (title: string, description: string): string =>
  `<meta name="description" content="${attribute(description)}"><title>${attribute(title).replaceAll('<', '&lt;')}</title>`

/** @returns a text, escaped for the value of an attribute */
const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
