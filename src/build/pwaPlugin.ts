import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { description } from '../i18n/description.ts'
import { en } from '../i18n/messages/en.ts'
import { projectPath } from './sourceConfig.ts'

/** What the browser shows before the page is there looks as the page does by day. */
function paper(): string {
  const colour = /--paper: light-dark\((#\w+)/.exec(readFileSync(projectPath('src/styles/tokens.css'), 'utf8'))?.[1]
  if (!colour) throw new Error('The tokens name no colour of the paper.')
  return colour
}

const icon = (file: string, size: number, purpose: 'any' | 'maskable' = 'any') => ({
  src: file,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/**
 * Makes the site one that can be installed and needs no network after the first visit. It lists the files when all of them
 * are written, so that none changes after it was listed.
 */
export function pwaPlugin(): Plugin[] {
  const colour = paper()
  return VitePWA({
    // src/platform/registerServiceWorker.ts registers the worker: a script in the page would come too early.
    injectRegister: false,
    registerType: 'prompt',
    strategies: 'injectManifest',
    srcDir: 'src',
    filename: 'sw.ts',
    manifest: {
      name: en.title,
      short_name: 'ICIS briefing',
      description: description.en,
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: colour,
      background_color: colour,
      icons: [
        icon('icon-192.png', 192),
        icon('icon-512.png', 512),
        icon('icon-maskable-512.png', 512, 'maskable'),
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ],
    },
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,woff2,svg,png}'],
      maximumFileSizeToCacheInBytes: 2_000_000,
    },
  })
}
