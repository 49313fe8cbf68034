import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly isEntry?: boolean
}

/** The files of the build, by module. */
export const manifest = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../dist/.vite/manifest.json', import.meta.url)), 'utf8'),
) as Readonly<Record<string, Chunk>>

export const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry) ?? ''

/** The folder of the texts of the edition. */
export const words = 'src/editions/icis-2016/messages'

/** Matches a file with any query, because the second request for it has one. */
function patternOf(key: string): RegExp {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no chunk of ${key}.`)
  return new RegExp(`/${chunk.file.replaceAll('.', '\\.')}`)
}

/** Matches the texts of the page in a language. */
export const wordsIn = (language: 'en' | 'fr' | 'ru'): RegExp => patternOf(`${words}/${language}/page.ts`)

/** Matches the application, but not the texts, whose chunks have a similar name. */
export const application = patternOf(manifest[entry]?.imports?.find((key) => key.startsWith('_page-')) ?? 'the page')
