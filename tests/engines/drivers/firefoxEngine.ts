import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch, type Page } from 'puppeteer-core'
import { held, type Engine, type Tab } from '../tab'
import { reportViolations } from './reportViolations'

type Watch = (page: Page) => Promise<void>

function tabOf(page: Page, watch: Watch): Tab {
  return {
    goto: async (address) => void (await page.goto(address)),
    evaluate: async (run, arg) => page.evaluate(run as never, arg),
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key, { delay: held }),
    type: (text) => page.keyboard.type(text, { delay: held }),
    click: (x, y) => page.mouse.click(x, y),
    resize: (size) => page.setViewport(size),
    screenshot: async () => Buffer.from(await page.screenshot()),
    popup: async (open) => {
      const opened = new Promise<Page | null>((resolve) => {
        page.once('popup', resolve)
      })
      await open()
      const popup = await opened
      if (!popup) throw new Error('No window was opened.')
      await watch(popup)
      return tabOf(popup, watch)
    },
    close: () => page.close(),
    print: async () => Buffer.from(await page.pdf({ format: 'a4', landscape: true })),
  }
}

/**
 * Controls an installed Firefox over WebDriver BiDi, which Firefox implements itself.
 * @param executablePath of Firefox
 */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath })
  const visit: Engine['visit'] = async () => {
    const downloads = await mkdtemp(join(tmpdir(), 'downloads-'))
    const problems: string[] = []
    const context = await browser.createBrowserContext({
      downloadBehavior: { policy: 'allow', downloadPath: downloads },
    })
    const watch: Watch = async (page) => {
      page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())))
      page.on('pageerror', (error) => {
        const message = error instanceof Error ? error.message : String(error)
        // A request that is aborted because the page is left is no fault of the site.
        if (!message.includes('A ServiceWorker intercepted the request')) problems.push(`uncaught: ${message}`)
      })
      await page.evaluateOnNewDocument(reportViolations)
    }
    const page = await context.newPage()
    await watch(page)
    return {
      tab: tabOf(page, watch),
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
