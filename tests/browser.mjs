import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'

const { env, platform } = process

/**
 * @typedef {'chromium' | 'firefox' | 'webkit'} EngineName
 * @typedef {{ path: string, isPlaywrights: boolean }} Found where an engine is, and whether it is Playwright's own build
 */

/** WebKitGTK shows its windows on a screen, be it one that nobody sees. */
const screen = '/usr/bin/Xvfb'
const programFiles = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
)
const onWindows = (/** @type {string[]} */ ...path) => programFiles.map((folder) => join(folder, ...path))

/**
 * Where systems keep an engine; the packages of Debian that bring it, and those that bring what its tests need beside it,
 * by a file of theirs.
 * @type {Record<EngineName, { variable: string, packages: readonly string[], beside: Record<string, string>, paths: Partial<Record<NodeJS.Platform, readonly string[]>> }>}
 */
const engines = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    packages: ['chromium-headless-shell'],
    beside: {},
    paths: {
      linux: [
        // The same engine without windows takes a third less time.
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
    // Reads what Firefox has printed.
    beside: { 'poppler-utils': '/usr/bin/pdftotext' },
    paths: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: onWindows('Mozilla Firefox', 'firefox.exe'),
    },
  },
  // WebKitGTK's driver, which starts its browser.
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    packages: ['webkit2gtk-driver'],
    beside: { xvfb: screen },
    paths: { linux: ['/usr/bin/WebKitWebDriver'] },
  },
}

/** @returns {string | undefined} WebKitGTK's browser, which stands beside its library */
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
 * @returns {string} where Playwright would have put its own build, installed or not
 */
function playwrightPath(name) {
  // Required only when asked for, because every load of vite.config.ts passes through this module.
  const require = createRequire(import.meta.url)
  /** @type {typeof import('playwright')} */
  const playwright = require('playwright')
  return playwright[name].executablePath()
}

/**
 * @param {EngineName} name of an engine
 * @returns {Found | undefined} one on this machine; that which its variable names is taken first
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

/** @returns {string | undefined} a Chromium, Chrome or Edge on this machine; one that CHROMIUM_PATH names is taken first */
export const findBrowser = () => findEngine('chromium')?.path

/** @returns {readonly string[]} the packages of Debian that bring what this machine lacks for the tests in all engines */
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
    // Behind a closed network each of these would wait for an answer that never comes.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    // As a window lays its letters out; the engine without windows would round their widths.
    '--font-render-hinting=none',
  ]
  return executablePath === undefined ? { args } : { executablePath, args }
}
