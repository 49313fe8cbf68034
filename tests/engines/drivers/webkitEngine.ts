import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect } from '@playwright/test'
import { Builder } from 'selenium-webdriver'
import { freePort } from '../../e2e/preview'
import type { Engine } from '../tab'
import { windowOf } from './webkitWindow'

/** Starts a virtual display. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(screen.stdio[3] ?? screen, 'data')
  return { screen, display: `:${String(number).trim()}` }
}

/** Makes an empty home with a folder for downloads, and a script that starts the browser and saves its console. */
async function makeHome(browserPath: string) {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'))
  const [downloads, messages, browser] = [join(home, 'Downloads'), join(home, 'console.txt'), join(home, 'browser.sh')]
  await mkdir(downloads)
  await mkdir(join(home, '.config'))
  await writeFile(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  await writeFile(messages, '')
  // The driver does not pass on the output of the browser.
  await writeFile(browser, `#!/bin/sh\nexec '${browserPath}' "$@" >'${messages}' 2>/dev/null\n`, { mode: 0o755 })
  return { home, downloads, messages, browser }
}

/** Starts a driver for one visit, because a driver has only one session; `stop` ends all its processes. */
async function startDriver(driverPath: string, home: string, display: string) {
  const port = await freePort()
  const service = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      HOME: home,
      DISPLAY: display,
      LANG: 'C.UTF-8',
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      // WebKit's sandbox refuses to start as root.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  })
  const server = `http://127.0.0.1:${port}`
  await expect.poll(async () => (await fetch(`${server}/status`).catch(() => null))?.ok).toBe(true)
  return { server, stop: () => service.pid !== undefined && process.kill(-service.pid, 'SIGKILL') }
}

/**
 * Controls WebKitGTK over WebDriver, on a virtual display.
 * @param driverPath of WebKitWebDriver
 * @param browserPath of MiniBrowser
 */
export async function startWebKit(driverPath: string, browserPath: string): Promise<Engine> {
  const { screen, display } = await startScreen()
  const visit: Engine['visit'] = async () => {
    const { home, downloads, messages, browser } = await makeHome(browserPath)
    const { server, stop } = await startDriver(driverPath, home, display)
    const options = { binary: browser, args: ['--automation', '--enable-write-console-messages-to-stdout=true'] }
    const driver = await new Builder()
      .usingServer(server)
      .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options })
      .build()
    const problems = async () =>
      (await readFile(messages, 'utf8')).split('\n').filter((line) => /CONSOLE .*ERROR/.test(line))
    const end = async () => {
      await driver.quit()
      stop()
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    }
    return { tab: windowOf(driver, await driver.getWindowHandle()), downloads, problems, end }
  }
  return { visit, stop: async () => void screen.kill() }
}
