import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { content } from './loadContent.ts'
import { colours } from '../styles/tokens.ts'

const icon = (file: string, size: number, purpose: 'any' | 'maskable' = 'any') => ({
  src: file,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/**
 * Makes the site installable and independent of the network after the first visit. It lists the files when all of them
 * are written, so that no file changes after that.
 */
export function pwaPlugin(): Plugin[] {
  // Before the page is there, the browser shows the paper of the light scheme.
  const [colour] = colours['--paper']
  return VitePWA({
    // src/platform/registerServiceWorker.ts registers the worker: a script in the page would do so too early.
    injectRegister: false,
    registerType: 'prompt',
    strategies: 'injectManifest',
    srcDir: 'src',
    filename: 'sw.ts',
    manifest: {
      name: content.title,
      short_name: content.shortName,
      description: content.description[content.mainLanguage],
      lang: content.mainLanguage,
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
