import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { editionFolder } from './sourceConfig.ts'

/** Packages that the page ships but does not import as scripts, so that they are missing in Vite's list of licences. */
const packages = ['@fontsource-variable/source-sans-3', 'world-atlas'] as const

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').trim()

/** @returns the notice of the software with that of the edition in its place */
const notice = (): string =>
  read('NOTICE').replace(
    /^What the briefing says\n.*?\n\n/ms,
    () => `${readFileSync(`${editionFolder}/NOTICE`, 'utf8').trim()}\n\n`,
  )

/** @returns our notice, followed by the licences of the font, of the map data and of the briefing itself */
export const noticeText = (): string =>
  [
    notice(),
    ...packages.map((name) => `${name}\n\n${read(`node_modules/${name}/LICENSE`)}`),
    `The briefing\n\n${read('LICENSE')}`,
  ].join(`\n\n${'-'.repeat(80)}\n\n`)

/** Writes the notice next to the built page; Vite's `build.license` writes the licences of the scripts. */
export const licencesPlugin = (): Plugin => ({
  name: 'licences',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'notice.txt', source: `${noticeText()}\n` })
  },
})
