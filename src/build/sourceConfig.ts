import { readdirSync } from 'node:fs'
import { basename, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { CSSOptions, UserConfig } from 'vite'

/** @returns where a file of the project is */
export const projectPath = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const readable = (name: string, file: string) => `${basename(file).replace(/\.module\.css.*/, '')}-${name}`

const sheets = readdirSync(projectPath('src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .toSorted()

/** The place of the style sheet among all, and of the name in it: the same in every build, and 0.4 kB less a page. */
function short(name: string, file: string, css: string) {
  const sheet = sheets.indexOf(relative(projectPath('src'), file.replace(/\?.*/, '')))
  const names = [...new Set(css.match(/(?<=\.|@keyframes )[a-z]\w*/gi))]
  if (sheet < 0 || !names.includes(name)) throw new Error(`No name ${name} in ${file}`)
  return `_${sheet.toString(36)}_${names.indexOf(name).toString(36)}`
}

/** How the sources are read: the same for the site and for the application that writes its HTML in the build. */
export const sourceConfig = {
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  css: {
    modules: {
      // While the sources are served, an element names its component.
      generateScopedName: process.env['NODE_ENV'] === 'production' ? short : readable,
    },
  },
} as const satisfies Pick<UserConfig, 'resolve'> & { css: CSSOptions }
