import { build, type Plugin } from 'vite'
import { loadPrerender } from './loadPrerender.ts'
import { projectPath, sourceConfig } from './sourceConfig.ts'

const id = 'virtual:prehydration'

/** @returns a value of texts, patterns and lists as source code */
const sourceOf = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(sourceOf).join(',')}]`
    : value instanceof RegExp
      ? String(value)
      : JSON.stringify(value)

/** Gives the script its rules for the URL, which come from the one table of parameters. */
const rulesPlugin: Plugin = {
  name: 'prehydration-rules',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  async load(source) {
    if (source !== `\0${id}`) return null
    const { prehydration } = await loadPrerender()
    return Object.entries(prehydration)
      .map(([name, value]) => `export const ${name} = ${sourceOf(value)}`)
      .join('\n')
  },
}

/** @returns the prehydration script, minified; not a module, because it must run before the page is visible */
export async function prehydrationScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    ...sourceConfig,
    plugins: [rulesPlugin],
    build: {
      write: false,
      lib: { entry: projectPath('src/prehydration/prehydrate.ts'), formats: ['iife'], name: 'prehydrate' },
      target: 'es2022',
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
  return outputs.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.code.trim() : [])).join('')
}
