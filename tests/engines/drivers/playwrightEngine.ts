import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, firefox, webkit, type Page } from '@playwright/test'
import { launchOptions } from '../../browser.mjs'
import { held, type Engine, type Tab } from '../tab'
import { reportViolations } from './reportViolations'

const types = { chromium, firefox, webkit }

function tabOf(page: Page, name: keyof typeof types): Tab {
  return {
    goto: async (address) => void (await page.goto(address)),
    // Playwright's type unwraps handles, and there are none here.
    evaluate: async (run, arg) => page.evaluate(run as never, arg),
    press: (key) => page.keyboard.press(key, { delay: held }),
    type: (text) => page.keyboard.type(text, { delay: held }),
    click: (x, y) => page.mouse.click(x, y),
    resize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot(),
    popup: async (open) => {
      const [opened] = await Promise.all([page.waitForEvent('popup'), open()])
      return tabOf(opened, name)
    },
    close: () => page.close(),
    print: name === 'chromium' ? () => page.pdf({ format: 'A4', landscape: true }) : undefined,
  }
}

/**
 * Starts Chromium, or Playwright's own build of Firefox or WebKit if it is installed.
 * @param name of the engine
 */
export async function startPlaywright(name: keyof typeof types): Promise<Engine> {
  const browser = await types[name].launch(name === 'chromium' ? launchOptions() : {})
  const visit: Engine['visit'] = async () => {
    const downloads = await mkdtemp(join(tmpdir(), 'downloads-'))
    const problems: string[] = []
    const context = await browser.newContext({ locale: 'en-US' })
    await context.addInitScript(reportViolations)
    context.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())))
    context.on('weberror', (error) => void problems.push(`uncaught: ${error.error().message}`))
    context.on('page', (page) =>
      page.on('download', async (download) => download.saveAs(join(downloads, download.suggestedFilename()))),
    )
    return {
      tab: tabOf(await context.newPage(), name),
      downloads,
      problems: async () => problems,
      end: async () => {
        await context.close()
        await rm(downloads, { recursive: true, force: true })
      },
    }
  }
  return { visit, stop: () => browser.close() }
}
