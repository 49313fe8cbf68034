import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { Builder, Key as Keys, Origin, type WebDriver } from 'selenium-webdriver'
import { freePort } from '../../e2e/preview'
import { held, type Engine, type Key, type Tab } from '../tab'

const keys: Readonly<Record<Key, string>> = {
  ArrowDown: Keys.ARROW_DOWN, ArrowLeft: Keys.ARROW_LEFT, ArrowRight: Keys.ARROW_RIGHT, ArrowUp: Keys.ARROW_UP,
  End: Keys.END, Enter: Keys.ENTER, Escape: Keys.ESCAPE, Home: Keys.HOME, PageDown: Keys.PAGE_DOWN,
  PageUp: Keys.PAGE_UP, Space: Keys.SPACE,
} // prettier-ignore

function tabOf(driver: WebDriver, handle: string): Tab {
  /** Commands of the protocol go to one window at a time. */
  const here = async () => {
    await driver.switchTo().window(handle)
    return driver
  }
  const evaluate: Tab['evaluate'] = async (run, arg) => {
    const source = `const [arg, done] = arguments
      Promise.resolve(arg).then(${run.toString()}).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const answer = await (await here()).executeAsyncScript<{ value: never; error?: string }>(source, arg)
    if (answer.error) throw new Error(answer.error)
    return answer.value
  }
  const press = async (key: string) => (await here()).actions().keyDown(key).pause(held).keyUp(key).perform()
  return {
    evaluate,
    goto: async (address) => (await here()).get(address),
    press: (key) => press(keys[key]),
    type: async (text) => {
      for (const letter of text) await press(letter)
    },
    click: async (x, y) => {
      const at = { x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 }
      await (await here()).actions().move(at).click().perform()
    },
    resize: async ({ width, height }) => {
      const window = (await here()).manage().window()
      // The bar of the window takes its share of the height.
      const bars = await evaluate(() => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight }), null)
      await window.setRect({ x: 0, y: 0, width: width + bars.width, height: height + bars.height })
    },
    screenshot: async () => Buffer.from(await (await here()).takeScreenshot(), 'base64'),
    popup: async (open) => {
      const before = await driver.getAllWindowHandles()
      await open()
      const opened = await driver.wait(
        async () => (await driver.getAllWindowHandles()).find((one) => !before.includes(one)),
        20_000,
      )
      if (!opened) throw new Error('No window was opened.')
      return tabOf(driver, opened)
    },
    close: async () => (await here()).close(),
    print: undefined,
  }
}

/** A screen that nobody sees. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(screen.stdio[3] ?? screen, 'data')
  return { screen, display: `:${String(number).trim()}` }
}

/**
 * WebKitGTK over WebDriver, on a screen of its own.
 * @param driverPath of WebKitWebDriver
 * @param browserPath of MiniBrowser
 */
export async function startWebKit(driverPath: string, browserPath: string): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'))
  const { screen, display } = await startScreen()
  const port = await freePort()
  const isRoot = process.getuid?.() === 0
  const service = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home, DISPLAY: display, LANG: 'C.UTF-8',
      GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1',
      // WebKit's sandbox refuses to start as root.
      ...(isRoot ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  }) // prettier-ignore
  const server = `http://127.0.0.1:${port}`
  await expect.poll(async () => (await fetch(`${server}/status`).catch(() => null))?.ok).toBe(true)
  const visit: Engine['visit'] = async () => {
    const folder = await mkdtemp(join(home, 'visit-'))
    const downloads = join(folder, 'Downloads')
    const messages = join(folder, 'console.txt')
    const browser = join(folder, 'browser.sh')
    await mkdir(downloads)
    await writeFile(messages, '')
    // The driver shows nobody what the browser writes.
    await writeFile(browser, `#!/bin/sh\nHOME='${folder}' exec '${browserPath}' "$@" >'${messages}' 2>/dev/null\n`, { mode: 0o755 }) // prettier-ignore
    const driver = await new Builder()
      .usingServer(server)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: browser,
          args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
        },
      }) // prettier-ignore
      .build()
    const problems = async () =>
      (await readFile(messages, 'utf8')).split('\n').filter((line) => /CONSOLE .*ERROR/.test(line))
    return { tab: tabOf(driver, await driver.getWindowHandle()), downloads, problems, end: () => driver.quit() }
  }
  const stop = async () => {
    service.kill()
    screen.kill()
  }
  return { visit, stop }
}
