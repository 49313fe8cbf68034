import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test as base, type Page } from '@playwright/test'
import { watch } from './site'

export const path = fileURLToPath(new URL('../../dist/briefing.html', import.meta.url))
export const address = pathToFileURL(path).href

/** Test of the single file, opened by its path without a network. It also fails on any request but that for the file. */
export const test = base.extend({
  context: async ({ context }, provide) => {
    await context.setOffline(true)
    const problems = await watch(context, (url) => {
      url.search = ''
      url.hash = ''
      return url.href === address || url.protocol === 'blob:'
    })
    await provide(context)
    expect(problems).toEqual([])
  },
})

/** Opens the file, and waits until the application has drawn the page. */
export async function openFile(page: Page, search = '') {
  await page.goto(address + search)
  await expect(page.locator('#root > *').first()).toBeVisible()
}

export { expect }
