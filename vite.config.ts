import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { geometryPlugin } from './src/build/geometryPlugin.ts'
import { inlineStylesPlugin } from './src/build/inlineStylesPlugin.ts'
import { licencesPlugin } from './src/build/licencesPlugin.ts'
import { pwaPlugin } from './src/build/pwaPlugin.ts'
import { buildTargets, oldestBrowsersPlugin } from './src/build/oldestBrowsersPlugin.ts'
import { cspPlugin } from './src/build/cspPlugin.ts'
import { prerenderPlugin } from './src/build/prerenderPlugin.ts'
import { retriedStylesPlugin } from './src/build/retriedStylesPlugin.ts'
import { singleFilePlugin } from './src/build/singleFilePlugin.ts'
import { slashPlugin } from './src/build/slashPlugin.ts'
import { tokensPlugin } from './src/build/tokensPlugin.ts'
import { sourceConfig } from './src/build/sourceConfig.ts'
import { launchOptions } from './tests/browser.mjs'

export default defineConfig({
  // Relative, so that the built folder works under any address.
  base: './',
  // A file that is missing is missing: the page must not stand in for it.
  appType: 'mpa',
  ...sourceConfig,
  // The policy hashes what the plugins before it leave in the page, and what works offline is listed when all is written.
  plugins: [
    react(),
    geometryPlugin(),
    tokensPlugin(),
    prerenderPlugin(),
    inlineStylesPlugin(),
    retriedStylesPlugin(),
    licencesPlugin(),
    cspPlugin(),
    oldestBrowsersPlugin(),
    singleFilePlugin(),
    pwaPlugin(),
    slashPlugin(),
  ],
  server: { strictPort: false },
  preview: { strictPort: false },
  build: {
    target: buildTargets,
    // They know light-dark() and nesting: spelt out, both would cost 1 kB.
    cssTarget: buildTargets,
    // Each browser of the targets above knows modulepreload itself.
    modulePreload: {
      polyfill: false,
      // Each name in that list is a dozen bytes of the first page: of what few ask for, the style sheets alone stand in it.
      resolveDependencies: (file, names) =>
        names.filter((name) => name.endsWith('.css') || (file.includes('SvgMap-') && !name.includes('runtime'))),
    },
    // The size budget reads from it which files belong to which module.
    manifest: true,
    license: { fileName: 'licences.md' },
    // A font inside the style sheet would delay the first paint.
    assetsInlineLimit: (file) => (/\.woff2?$/.test(file) ? false : undefined),
    rolldownOptions: {
      // The geometry is computed in the build and takes its second; a warning about that would tell nobody anything.
      checks: { pluginTimings: false },
      output: {
        // One file for the first page instead of eleven, 4 kB less in all. The entry stays apart: it awaits the
        // messages, and a module that they share with it would wait for itself.
        codeSplitting: {
          groups: [
            { name: 'page', tags: ['$initial'], test: (id) => !/main\.tsx$|\.html$/.test(id) },
            {
              name: 'treaty',
              test: /(domain\/(treaty|treatyFacts|parties|dayFacts|day)|\/(icis-2016|nordic)\/(parties|partyNames|treatySources))\.ts$/,
            },
          ],
        },
      },
    },
  },
  test: {
    // A forgotten `.only` must not turn the gate green.
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Found at the start: a dependency that is found during the run reloads the page under a test.
        optimizeDeps: { entries: ['src/main.tsx', 'tests/**/*.test.tsx'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.test.tsx'],
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1366, height: 768 },
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
