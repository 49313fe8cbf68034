import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'

const { env, platform } = process

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} EngineName
 * @typedef {{ path: string, isPlaywrights: boolean }} Found where an engine is, and whether it is Playwright's own build
 */

/** WebKitGTK needs a display for its windows; Xvfb is a virtual one. */
const screen = '/usr/bin/Xvfb'
const programFiles = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
)
const onWindows = (/** @type {string[]} */ ...path) => programFiles.map((folder) => join(folder, ...path))

/**
 * Each engine: the `paths` where systems install it, the Debian `packages` that contain it, and `beside` it the further
 * packages that its tests need, each with a file that shows that it is installed.
 * @type {Record<EngineName, { variable: string, packages: readonly string[], beside: Record<string, string>, paths: Partial<Record<NodeJS.Platform, readonly string[]>> }>}
 */
const engines = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    packages: ['chromium-headless-shell'],
    beside: {},
    paths: {
      linux: [
        // The headless build comes first, because it takes a third less time.
        '/usr/bin/chromium-headless-shell',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/usr/bin/microsoft-edge-stable',
        '/usr/bin/microsoft-edge',
        '/snap/bin/chromium',
      ],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        ...onWindows('Chromium', 'Application', 'chrome.exe'),
        ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    // `pdftotext` reads the PDF that Firefox prints.
    beside: { 'poppler-utils': '/usr/bin/pdftotext' },
    paths: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: onWindows('Mozilla Firefox', 'firefox.exe'),
    },
  },
  // The driver of WebKitGTK starts the browser.
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    packages: ['webkit2gtk-driver'],
    beside: { xvfb: screen },
    paths: { linux: ['/usr/bin/WebKitWebDriver'] },
  },
}

/** @returns {string | undefined} the path of WebKitGTK's browser, which is in the folder of its library */
export function findMiniBrowser() {
  const libraries = '/usr/lib'
  if (platform !== 'linux') return undefined
  return readdirSync(libraries)
    .flatMap((architecture) => [
      join(libraries, architecture, 'webkit2gtk-4.1', 'MiniBrowser'),
      join(libraries, architecture, 'webkitgtk-6.0', 'MiniBrowser'),
    ])
    .find((path) => existsSync(path))
}

/**
 * @param {EngineName} name of an engine
 * @returns {string} where Playwright puts its own build, whether it is installed or not
 */
function playwrightPath(name) {
  // Loaded only when it is needed, because vite.config.ts always loads this module.
  const require = createRequire(import.meta.url)
  /** @type {typeof import('playwright')} */
  const playwright = require('playwright')
  return playwright[name].executablePath()
}

/**
 * @param {EngineName} name of an engine
 * @returns {Found | undefined} one on this machine; the one that its environment variable names comes first
 */
export function findEngine(name) {
  const { variable, paths } = engines[name]
  const named = env[variable]
  if (named) return existsSync(named) ? { path: named, isPlaywrights: false } : undefined
  const usual = (paths[platform] ?? []).find((path) => existsSync(path))
  const isWhole = name !== 'webkit' || (existsSync(screen) && findMiniBrowser() !== undefined)
  if (usual && isWhole) return { path: usual, isPlaywrights: false }
  const own = playwrightPath(name)
  return existsSync(own) ? { path: own, isPlaywrights: true } : undefined
}

/** @returns {string | undefined} a Chromium, Chrome or Edge on this machine; the one that CHROMIUM_PATH names comes first */
export const findBrowser = () => findEngine('chromium')?.path

/** @returns {readonly string[]} the Debian packages that this machine lacks for the tests in all engines */
export const missingPackages = () =>
  Object.entries(engines).flatMap(([name, { variable, packages, beside }]) => [
    ...(env[variable] || findEngine(/** @type {EngineName} */ (name)) ? [] : packages),
    ...Object.keys(beside).filter((needed) => !existsSync(beside[needed] ?? '')),
  ])

/** @returns {{ executablePath?: string, args: string[] }} how Playwright and Vitest start the browser */
export function launchOptions() {
  const executablePath = findBrowser()
  const args = [
    // Chromium refuses its sandbox to root, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Without a network each of these services would wait for an answer that never comes.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    // Measures letters as a window does; the headless build would round their widths.
    '--font-render-hinting=none',
  ]
  return executablePath === undefined ? { args } : { executablePath, args }
}
