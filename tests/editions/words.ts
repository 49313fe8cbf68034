import { readdirSync, readFileSync } from 'node:fs'
import { fromRoot } from '../e2e/preview'

/** @returns the files of a folder and its subfolders, without those that match `leftOut` */
export const filesIn = (folder: string, leftOut = /^$/): readonly string[] =>
  readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => !leftOut.test(file))

/** @returns the strings of a source file, a line each, without its identifiers */
export const stringsOf = (source: string): string =>
  [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`|^\s*([A-Z]{3}): \{/gm)]
    .map(([, single, template, key]) => single ?? template ?? key ?? '')
    .filter((text) => !/^[@.]/.test(text))
    .join('\n')

/** @returns the words of a text in any script; names of variables are split at their capitals */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .match(/\p{L}{3,}/gu)
      ?.map((word) => word.toLowerCase()),
  )

/** Words with a capital within a sentence are names. Cyrillic words count, too, because only an edition has them. */
const namePattern = /(?<=[\p{L}\p{N},;:)»”] (?:[«“(„]\s?)?(?:[ldLD]['’])?)\p{Lu}\p{L}{2,}|[\p{Script=Cyrillic}]{4,}/gu

/** @returns the names in the texts of an edition */
export const namesIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(namePattern) ?? []).map((word) => word.toLowerCase()))

/** @returns the text of all files */
export const textOf = (files: readonly string[]): string => files.map((file) => readFileSync(file, 'utf8')).join('\n')
