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

/** Records the scripts for which the font is loaded in each frame; runs in every document from its start. */
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

/**
 * Reads top and height of each element by its path in the tree; they change if a line breaks elsewhere. Leaves out the
 * drawer, which scrolls, and the map, which moves by itself.
 */
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

/** The last one is also the size of the window at the start. */
const sizes = [
  [1920, 1080],
  [1280, 720],
  [390, 844],
  [1366, 768],
] as const

/** Reads the boxes at each size of the window. */
async function boxesAtAll(page: Page) {
  const found = []
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    // On a wide screen the drawer of the background is open, and appears later than the page.
    await expect(page.getByRole('complementary')).toBeVisible({ visible: width >= 1800 })
    await settled(page)
    found.push({ width, height, boxes: await boxes(page) })
  }
  return found
}

for (const language of languages)
  test(`in ${language} the font loads after the first paint and moves nothing`, async ({ page }) => {
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

/** Ways in which the font files arrive: the files concerned, their fate, and whether the page gets its own font. */
const arrivals = [
  ['arrive at once', undefined, 'continue', true],
  ['hang', either, 'hang', false],
  ['are missing', either, 'missing', false],
  ['arrive without Cyrillic', cyrillic, 'hang', false],
  ['arrive without Latin', latin, 'missing', false],
] as const

test.describe('the font', () => {
  test.use({ allowFailures: true })

  for (const [how, files, fate, comes] of arrivals)
    test(`if its files ${how}, no frame mixes it with the fallback font, and the talk begins`, async ({ page }) => {
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

  test('the speaker console says that letters are missing until the font has loaded', async ({ page }) => {
    const release = await hold(page, either)
    await page.goto('./?step=1', { waitUntil: 'commit' })
    await expect(roomOf(page)).toBeVisible()
    await page.keyboard.press('s')
    const line = page.getByText('Some characters did not load')
    await expect(line).toBeVisible()
    release()
    await expect(line).toBeHidden()
    expect(await ownFaces(page)).toEqual(['latin'])
  })
})

test('a change from English to Russian shows no frame with Latin in the font and Cyrillic in the fallback font', async ({
  page,
}) => {
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

test.describe('without scripts', () => {
  // A browser without scripts counts each script that it does not load as a failed request.
  test.use({ javaScriptEnabled: false, allowFailures: true })

  test('the page loads its own font and draws its texts in it', async ({ page }) => {
    await page.goto('./')
    const client = await page.context().newCDPSession(page)
    await client.send('DOM.enable')
    await client.send('CSS.enable')
    const { root } = await client.send('DOM.getDocument')
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'header + p' })
    const drawnIn = async () => {
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
      return fonts.map(({ familyName, isCustomFont }) => isCustomFont && familyName)
    }
    await expect.poll(drawnIn).toEqual([expect.stringContaining('Source Sans 3')])
  })
})
