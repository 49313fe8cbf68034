import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'

const { env, platform } = process

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const usualPaths = {
  linux: [
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
  win32: [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
}

/** @returns {string} where Playwright would have put its own Chromium, installed or not */
function playwrightPath() {
  // Required only when asked for, because every load of vite.config.ts passes through this module.
  const require = createRequire(import.meta.url)
  /** @type {typeof import('playwright')} */
  const { chromium } = require('playwright')
  return chromium.executablePath()
}

/** @returns {string | undefined} a Chromium, Chrome or Edge on this machine; one that CHROMIUM_PATH names is taken first */
export function findBrowser() {
  const named = env['CHROMIUM_PATH']
  if (named) return existsSync(named) ? named : undefined
  const usual = (usualPaths[platform] ?? []).find((path) => existsSync(path))
  if (usual) return usual
  const own = playwrightPath()
  return existsSync(own) ? own : undefined
}

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
  ]
  return executablePath === undefined ? { args } : { executablePath, args }
}
