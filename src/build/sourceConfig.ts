import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CSSOptions, UserConfig } from 'vite'

/** @returns where a file of the project is */
export const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** How the sources are read: the same for the site and for the application that writes its HTML in the build. */
export const sourceConfig = {
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  css: {
    modules: {
      // The name of the component instead of a hash: the tree is findable from the page, and a name that repeats costs
      // nothing once compressed.
      generateScopedName: (name, file) => `${basename(file).replace(/\.module\.css.*/, '')}-${name}`,
    },
  },
} as const satisfies Pick<UserConfig, 'resolve'> & { css: CSSOptions }
