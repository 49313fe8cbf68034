import { answering } from '../app/briefing'
import { chance, faultsOf, heapOf, isSoak, loadAllScripts, randomAct, randomSearch, visit } from './random'
import { expect, test } from './site'
import { disturb, disturbances, installTranslator } from './translator'

test.setTimeout(isSoak ? 3_600_000 : 120_000)
test.use({ hasTouch: true })

const screens = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1920, height: 1080 },
] as const

/** Disables printing and links that leave the page. */
const stayHere = () => {
  window.print = () => {}
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link && (link.target === '_blank' || link.origin !== location.origin)) event.preventDefault()
  })
}

test('no address makes the page fail, go blank or scroll sideways', async ({ page }) => {
  const any = chance(15)
  const addresses = isSoak ? 10_000 : 100
  for (let count = 0; count < addresses; count += 1) {
    const search = randomSearch(any)
    if (count % (addresses / screens.length) === 0) await page.setViewportSize(any.one(screens))
    // Every tenth address loads the page, and the others change the address as Back does.
    if (count % 10 === 0) {
      await page.goto(`./${any.one(['', '', 'fr/', 'ru/', 'index.html'])}${search}`)
      await answering(page)
    } else await visit(page, search)
    await expect.poll(() => faultsOf(page), search).toEqual([])
  }
})

test('no acts in any order make the page fail, go blank, scroll sideways or, in the long walk, use more memory', async ({
  page,
  context,
}) => {
  const any = chance(16)
  const acts = isSoak ? 10_000 : 150
  await page.addInitScript(stayHere)
  context.on('page', (other) => void other.close())
  await page.goto('./')
  await answering(page)
  const client = await context.newCDPSession(page)
  if (isSoak) await loadAllScripts(page)
  /** The largest heap of each half of the walk; a leak at every act would make the second one larger. */
  const largest = [0, 0]
  for (let count = 0; count < acts; count += 1) {
    if (count % 500 === 0) {
      // The window cannot change its size in full screen.
      await page.evaluate(() => document.fullscreenElement && document.exitFullscreen())
      await page.setViewportSize(any.one(screens))
    }
    await randomAct(page, any)
    if (count % 10 === 0) await expect.poll(() => faultsOf(page), `after act ${count} at ${page.url()}`).toEqual([])
    if (isSoak && count % 500 === 499) {
      const half = count < acts / 2 ? 0 : 1
      largest[half] = Math.max(largest[half] ?? 0, await heapOf(page, client))
    }
  }
  const [before = 0, after = 0] = largest
  if (isSoak)
    expect(after, `heap of the second half of the walk, after ${before} in the first`).toBeLessThan(1.1 * before)
})

test('no acts make the page fail or go blank while a translator changes it between them', async ({ page, context }) => {
  const any = chance(17)
  await installTranslator(page)
  await page.addInitScript(stayHere)
  context.on('page', (other) => void other.close())
  await page.goto('./')
  await answering(page)
  for (let count = 0; count < (isSoak ? 500 : 60); count += 1) {
    await disturb(page, any.one(disturbances))
    await randomAct(page, any)
    await expect.poll(() => faultsOf(page), `after act ${count} at ${page.url()}`).toEqual([])
  }
})
