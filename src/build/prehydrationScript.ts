import { build, type Plugin } from 'vite'
import { loadPrerender } from './loadPrerender.ts'
import { projectPath, sourceConfig } from './sourceConfig.ts'

const id = 'virtual:prehydration'

/** @returns a value of text, patterns and lists as the source of a script */
const sourceOf = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(sourceOf).join(',')}]`
    : value instanceof RegExp
      ? String(value)
      : JSON.stringify(value)

/** Gives the script what it knows of the address, from the one table of the parameters. */
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

/** @returns the script of the head, without its types and as short as it gets; no module, because it must run before the page is seen */
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
