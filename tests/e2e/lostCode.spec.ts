import type { Page, Route } from '@playwright/test'
import { answering, settled } from '../app/briefing'
import { hold } from './holdRequests'
import { built } from './host'
import { dispensable, filesOf, folder, initial, languages, press, scenes, wordsOfLayers } from './lostCodeScenes'
import { application, entry, manifest } from './manifest'
import { expect, test } from './site'

test.use({ allowFailures: true })

const ways: readonly ((route: Route) => Promise<void>)[] = [
  (route) => route.abort(),
  (route) => route.fulfill({ status: 404 }),
  (route) => route.fulfill({ status: 500, body: 'export {}' }),
]

/** Watches what nobody catches while some files are lost, one after the other; `see` hears how often the last was asked for. */
async function lose(
  page: Page,
  files: readonly string[],
  use: (page: Page) => Promise<void>,
  see: (asked: () => number) => Promise<void>,
) {
  const uncaught: string[] = []
  page.on('pageerror', (error) => uncaught.push(error.message))
  for (const [index, file] of files.entries())
    await test.step(file, async () => {
      const isFile = (url: URL) => url.pathname.endsWith(file)
      let asked = 0
      await page.route(isFile, async (route) => {
        await ways[index % ways.length]?.(route)
        asked += 1
      })
      await use(page)
      await see(() => asked)
      await page.unroute(isFile)
    })
  expect(uncaught).toEqual([])
}

/** Of a part that nobody misses, what only that part needs. */
const own = (root: string) => [...filesOf(root)].filter((file) => /UpdateNotice|detail/.test(file))

/** The script of a root, each style sheet, and one of the scripts that it imports: the browser tells none of these from another. */
function worthLosing(root: string, files: readonly string[]) {
  const imported = files.find((file) => file.endsWith('.js') && file !== manifest[root]?.file)
  return files.filter((file) => file.endsWith('.css') || file === manifest[root]?.file || file === imported)
}

const known = new Set(dispensable.flatMap(([root]) => own(root)))
for (const [root, use] of scenes) {
  const files = [...filesOf(root)].filter((file) => !known.has(file) && (root === entry || !initial.has(file)))
  for (const file of files) known.add(file)
  if (files.length > 0)
    test(`whatever is lost of ${root}, the page says that something is missing, and stands`, async ({ page }) => {
      await lose(page, worthLosing(root, files), use, async () => {
        const told = page.locator('[role=alert]:visible').or(page.getByText(/did not load\. Check/))
        await expect(told.first()).toBeInViewport()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      })
    })
}

for (const [root, use] of dispensable)
  test(`without ${root} the page is whole`, async ({ page }) => {
    await lose(page, own(root), use, async (asked) => {
      // In vain, and once more.
      await expect.poll(asked).toBe(2)
      await settled(page)
      await expect(page.getByRole('rowheader')).toHaveCount(11)
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  })

for (const [texts, button] of wordsOfLayers)
  test(`where the words that “${button}” asks for are lost, it is said over the page, which stays as it is`, async ({
    page,
  }) => {
    await page.route(
      (url) => url.pathname.endsWith(manifest[texts]?.file ?? ''),
      (route) => route.abort(),
    )
    await page.goto('./')
    await answering(page)
    const before = await page.getByRole('main').boundingBox()
    await page.getByRole('button', { name: button }).click()
    const alert = page.getByRole('alert')
    await expect(alert).toBeInViewport()
    await expect(alert.locator('..')).toHaveCSS('position', 'fixed')
    expect(await page.getByRole('main').boundingBox()).toEqual(before)
  })

test('no script of the build is new to these tests but words in French and Russian', () => {
  const all = Object.entries(manifest).filter(([key]) => !key.startsWith('__vite'))
  const rare = all.filter(([, { file }]) => file.endsWith('.js') && !known.has(file) && !initial.has(file))
  expect(rare.map(([key]) => key).filter((key) => !/messages\/(?:fr|ru)\/\w+\.ts$/.test(key))).toEqual([])
})

const lines = {
  en: ['The interactive part of this page did not load', 'Reload the page'],
  fr: ['La partie interactive de cette page n’a pas été chargée', 'Recharger la page'],
  ru: ['Интерактивная часть страницы не загрузилась', 'Перезагрузить страницу'],
} as const

test('code that does not answer is told after some seconds, and what comes later takes the line away', async ({
  page,
}) => {
  const [said, reload] = lines.en
  await page.clock.install()
  const release = await hold(page, application)
  await page.goto('./?q=mol&asat=2000-04-19&sort=-hosted', { waitUntil: 'commit' })
  await page.locator('#end').waitFor({ state: 'attached' })
  const line = page.getByRole('alert')
  await expect(line).toHaveCount(0)
  await expect(page.getByRole('main')).toBeHidden()
  await page.clock.fastForward(9000)
  await expect(line).toContainText(said)
  for (const panel of ['status', 'map', 'timeline', 'members'])
    await expect(page.locator(`[data-panel="${panel}"]`)).toBeVisible()
  await expect(line.getByRole('link', { name: reload })).toHaveAttribute('href', '')
  await page.clock.resume()
  release()
  await answering(page)
  await expect(line).toHaveCount(0)
})

test('the line for code that does not answer stands in each page in its language', async () => {
  for (const language of languages) {
    const [said, reload] = lines[language]
    const html = await built(`${folder[language]}index.html`)
    expect(html).toMatch(new RegExp(`<p id="not-loaded" role="alert" hidden>${said}[^<]*<a href="">${reload}</a></p>`))
  }
})

test('a press on what does not answer is told after some seconds, and comes all the same', async ({ page }) => {
  const held: Route[] = []
  await page.clock.install()
  await page.route(/BackgroundDrawer-[^/]*\.js/, (route) => void held.push(route))
  await press('Background')(page)
  await expect.poll(() => held.length).toBe(1)
  await page.clock.fastForward(9000)
  await expect(page.getByRole('alert')).toContainText('This part could not be shown')
  await page.clock.resume()
  for (const route of held) await route.continue()
  await expect(page.getByRole('dialog', { name: 'Background' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a view whose style sheet was lost comes with its style when it is asked for again', async ({ page }) => {
  const sheet = /BackgroundDrawer-[^/]*\.css/
  await page.route(sheet, (route) => route.abort())
  await press('Background')(page)
  const alert = page.getByRole('alert')
  await expect(alert).toBeVisible()
  await page.unroute(sheet)
  await alert.getByRole('button', { name: 'Try again' }).click()
  const drawer = page.getByRole('dialog', { name: 'Background' })
  await expect(drawer).toBeVisible()
  const rules = await page.evaluate(() =>
    [...document.styleSheets].flatMap((one) => (one.href?.includes('BackgroundDrawer') ? one.cssRules.length : [])),
  )
  expect(rules).toHaveLength(1)
  expect(rules[0]).toBeGreaterThan(0)
})
