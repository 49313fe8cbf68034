import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** What the page ships without importing it as a script, so that Vite's own list of licences misses it. */
const packages = ['@fontsource-variable/source-sans-3', 'world-atlas'] as const

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').trim()

/** @returns our notice, followed by the licences of the font, of the map's data and of the briefing itself */
export const noticeText = (): string =>
  [
    read('NOTICE'),
    ...packages.map((name) => `${name}\n\n${read(`node_modules/${name}/LICENSE`)}`),
    `Industrial safety briefing\n\n${read('LICENSE')}`,
  ].join(`\n\n${'-'.repeat(80)}\n\n`)

/** Puts the notice beside the built page; `build.license` of Vite writes the licences of the scripts. */
export const licencesPlugin = (): Plugin => ({
  name: 'licences',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'notice.txt', source: `${noticeText()}\n` })
  },
})
