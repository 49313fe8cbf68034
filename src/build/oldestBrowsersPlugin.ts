import type { Plugin } from 'vite'
import { neededSupport, oldestBrowsers } from '../platform/oldestBrowsers.ts'
import { featuresOf, oldestWith } from './browserFeatures.ts'

/** The oldest browsers in the notation of the build. */
export const buildTargets = [
  ...Object.entries(oldestBrowsers).map(([browser, version]) => `${browser}${version}`),
  `edge${oldestBrowsers.chrome}`,
]

const said = (browsers: Readonly<Record<string, string>>) =>
  Object.entries(browsers)
    .map(([browser, version]) => `${browser} ${version}`)
    .join(', ')

/** Compares `oldestBrowsers` with the oldest browsers that have the features of the built site. */
export const oldestBrowsersPlugin = (): Plugin => ({
  name: 'oldest-browsers',
  apply: 'build',
  async writeBundle(_, bundle) {
    const files = Object.values(bundle)
    const textOf = (ending: RegExp) =>
      files
        .flatMap((file) => (file.type === 'asset' && ending.test(file.fileName) ? String(file.source) : []))
        .join('\n')
    const used = featuresOf({
      css: textOf(/\.css$|^index\.html$/),
      js: files.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('\n') + textOf(/^index\.html$/),
    })
    const { default: data } = await import('@mdn/browser-compat-data', { with: { type: 'json' } })
    const asked = used.filter(({ support }) => support && neededSupport.includes(support))
    for (const [what, found] of [
      ['its features need', oldestWith(used, data)],
      ['`neededSupport` tells', oldestWith(asked, data)],
    ] as const)
      if (said(found) !== said(oldestBrowsers))
        this.error(`src/platform/oldestBrowsers.ts names ${said(oldestBrowsers)}, but ${what} ${said(found)}.`)
  },
})
