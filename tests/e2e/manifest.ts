import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly isEntry?: boolean
}

/** What the build has made, by module. */
export const manifest = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../dist/.vite/manifest.json', import.meta.url)), 'utf8'),
) as Readonly<Record<string, Chunk>>

export const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''

/** The words of the edition. */
export const words = 'src/editions/icis-2016/messages'

/** Also of the second request for a file, which has a query. */
function patternOf(key: string): RegExp {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no chunk of ${key}.`)
  return new RegExp(`/${chunk.file.replaceAll('.', '\\.')}`)
}

/** The words of the first page in a language. */
export const wordsIn = (language: 'en' | 'fr' | 'ru'): RegExp => patternOf(`${words}/${language}/page.ts`)

/** The application of a page, but for the words, whose chunks are named alike. */
export const application = patternOf(manifest[entry]?.imports?.find((key) => key.startsWith('_page-')) ?? 'the page')
