import type { Page } from '@playwright/test'
import { answering, inOwnFont, languages, ownFaces, settled, type Spoken } from '../app/briefing'
import { roomOf } from '../app/talk'
import { hold } from './holdRequests'
import { shifts } from './recording'
import { expect, test } from './site'

const folderOf = (language: Spoken) => (language === 'en' ? './' : `./${language}/`)
const latin = /-latin-[^/]*\.woff2$/
const cyrillic = /-cyrillic-[^/]*\.woff2$/
const either = /\.woff2$/

/** Which scripts each frame has shown the page in, each set once; runs in every document from its start. */
function recordFaces() {
  const seen = new Set<string>()
  Object.assign(window, { seenFaces: seen })
  const look = () => {
    const faces = [...document.fonts].filter(({ family, status }) => family.includes('Source') && status === 'loaded')
    const scripts = faces.map(({ unicodeRange }) => (/U\+0-/i.test(unicodeRange) ? 'latin' : 'cyrillic'))
    seen.add(`${document.documentElement.lang}: ${scripts.toSorted((a, b) => a.localeCompare(b)).join(' ')}`)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
const seenFaces = (page: Page) => page.evaluate(() => [...(Reflect.get(window, 'seenFaces') as Set<string>)])

/** Top and height of each element by its place in the tree, which change where a line breaks; the drawer scrolls, the map moves itself. */
const boxes = (page: Page) =>
  page.evaluate(() => {
    const found: Record<string, string> = {}
    const walk = (element: Element, path: string) => {
      const { height, top } = element.getBoundingClientRect()
      if (!element.closest('svg, aside, [translate=no] *'))
        found[path] = `top ${Math.round(top)}, height ${Math.round(height)}`
      for (const [index, child] of [...element.children].entries()) walk(child, `${path} > ${child.localName}:${index}`)
    }
    walk(document.body, 'body')
    return found
  })

/** The window has the last one at the beginning, too. */
const sizes = [
  [1920, 1080],
  [1280, 720],
  [390, 844],
  [1366, 768],
] as const

/** The boxes at each size of the window. */
async function boxesAtAll(page: Page) {
  const found = []
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    // On a wide screen the drawer of the background is open, and comes later than the page.
    await expect(page.getByRole('complementary')).toBeVisible({ visible: width >= 1800 })
    await settled(page)
    found.push({ width, height, boxes: await boxes(page) })
  }
  return found
}

for (const language of languages)
  test(`in ${language} the font comes by itself after the first paint and moves nothing`, async ({ page }) => {
    await page.addInitScript(recordFaces)
    const release = await hold(page, either)
    await page.goto(folderOf(language), { waitUntil: 'commit' })
    await answering(page)
    const before = await boxesAtAll(page)
    expect(await ownFaces(page)).toEqual([])
    const { sum } = await shifts(page)
    release()
    await inOwnFont(page)
    await settled(page)
    expect(await boxes(page)).toEqual(before.at(-1)?.boxes)
    expect((await shifts(page)).sum).toBe(sum)
    expect(await boxesAtAll(page)).toEqual(before)
    const together = language === 'ru' ? 'ru: cyrillic latin' : `${language}: latin`
    expect((await seenFaces(page)).toSorted((a, b) => a.localeCompare(b))).toEqual([`${language}: `, together])
  })

/** How the files come: what of them is let through, and whether the page is in its own font in the end. */
const arrivals = [
  ['come at once', undefined, 'continue', true],
  ['hang', either, 'hang', false],
  ['are missing', either, 'missing', false],
  ['come without Cyrillic', cyrillic, 'hang', false],
  ['come without Latin', latin, 'missing', false],
] as const

test.describe('however the font comes', () => {
  test.use({ allowFailures: true })

  for (const [how, files, fate, comes] of arrivals)
    test(`where the files ${how}, no frame mixes the scripts, and the talk begins nevertheless`, async ({ page }) => {
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.addInitScript(recordFaces)
      if (files && fate === 'hang') await hold(page, files)
      if (files && fate === 'missing') await page.route(files, (route) => route.fulfill({ status: 404 }))
      await page.goto('./ru/?step=1', { waitUntil: 'commit' })
      await expect(roomOf(page)).toBeVisible()
      expect((await ownFaces(page)).length).toBe(comes ? 2 : 0)
      const seen = await seenFaces(page)
      expect(seen.filter((frame) => !['ru: ', 'ru: cyrillic latin', 'en: '].includes(frame))).toEqual([])
      expect(errors).toEqual([])
    })

  test('a console whose font does not come says so, and takes it back when it comes', async ({ page }) => {
    const release = await hold(page, either)
    await page.goto('./?step=1', { waitUntil: 'commit' })
    await expect(roomOf(page)).toBeVisible()
    await page.keyboard.press('s')
    const line = page.getByText('Some letters have not come')
    await expect(line).toBeVisible()
    release()
    await expect(line).toBeHidden()
    expect(await ownFaces(page)).toEqual(['latin'])
  })
})

test('from English to Russian no frame has Latin in the font and Cyrillic in the stand-in', async ({ page }) => {
  await page.addInitScript(recordFaces)
  const release = await hold(page, cyrillic)
  await page.goto('./')
  await answering(page)
  await inOwnFont(page)
  await page.getByRole('button', { name: 'Русский' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await settled(page)
  expect(await ownFaces(page)).toEqual([])
  release()
  await inOwnFont(page)
  expect(await seenFaces(page)).not.toContain('ru: latin')
})

test('without scripts the page has its own font', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), javaScriptEnabled: false })
  const page = await context.newPage()
  const came = page.waitForResponse(/latin.*\.woff2$/)
  await page.goto('./')
  expect((await came).ok()).toBe(true)
  await context.close()
})
