import { readdirSync } from 'node:fs'
import { basename, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { CSSOptions, UserConfig } from 'vite'

/** @returns the absolute path of a file of the project */
export const projectPath = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The folder of the edition that is built. */
export const editionFolder = projectPath(process.env['EDITION'] ?? 'src/editions/icis-2016')

const readable = (name: string, file: string) => `${basename(file).replace(/\.module\.css.*/, '')}-${name}`

const sheets = readdirSync(projectPath('src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .toSorted()

/** The index of the style sheet and of the name in it: the same in every build, and 0.4 kB less per page. */
function short(name: string, file: string, css: string) {
  const sheet = sheets.indexOf(relative(projectPath('src'), file.replace(/\?.*/, '')))
  const names = [...new Set(css.match(/(?<=\.|@keyframes )[a-z]\w*/gi))]
  if (sheet < 0 || !names.includes(name)) throw new Error(`No name ${name} in ${file}`)
  return `_${sheet.toString(36)}_${names.indexOf(name).toString(36)}`
}

/** The settings by which Vite reads the sources, for the site and for the application that prerenders its HTML. */
export const sourceConfig = {
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, ''),
      '@edition': editionFolder,
    },
  },
  css: {
    modules: {
      // On the development server, the class of an element names its component.
      generateScopedName: process.env['NODE_ENV'] === 'production' ? short : readable,
    },
  },
} as const satisfies Pick<UserConfig, 'resolve'> & { css: CSSOptions }
