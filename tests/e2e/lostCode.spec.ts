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

/** Loses some files one after the other; no error may stay uncaught. `see` gets the number of requests for the lost file. */
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

/** The files that only a dispensable part needs. */
const own = (root: string) => [...filesOf(root)].filter((file) => /UpdateNotice|detail/.test(file))

/** The script of a root, each style sheet, and one imported script, because all imported scripts fail in the same way. */
function worthLosing(root: string, files: readonly string[]) {
  const imported = files.find((file) => file.endsWith('.js') && file !== manifest[root]?.file)
  return files.filter((file) => file.endsWith('.css') || file === manifest[root]?.file || file === imported)
}

const known = new Set(dispensable.flatMap(([root]) => own(root)))
for (const [root, use] of scenes) {
  const files = [...filesOf(root)].filter((file) => !known.has(file) && (root === entry || !initial.has(file)))
  for (const file of files) known.add(file)
  if (files.length > 0)
    test(`if a file of ${root} is lost, the page says that something is missing and keeps its heading`, async ({
      page,
    }) => {
      await lose(page, worthLosing(root, files), use, async () => {
        const told = page.locator('[role=alert]:visible').or(page.getByText(/could not be loaded\. Check/))
        await expect(told.first()).toBeInViewport()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      })
    })
}

for (const [root, use] of dispensable)
  test(`without ${root} the page is complete and shows no alert`, async ({ page }) => {
    await lose(page, own(root), use, async (asked) => {
      // The page requests the file twice, both times in vain.
      await expect.poll(asked).toBe(2)
      await settled(page)
      await expect(page.getByRole('rowheader')).toHaveCount(11)
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  })

for (const [texts, button] of wordsOfLayers)
  test(`if the texts for “${button}” are lost, an alert appears over the page and moves nothing`, async ({ page }) => {
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

test('these tests cover every script of the build but texts in French and Russian', () => {
  const all = Object.entries(manifest).filter(([key]) => !key.startsWith('__vite'))
  const rare = all.filter(([, { file }]) => file.endsWith('.js') && !known.has(file) && !initial.has(file))
  expect(rare.map(([key]) => key).filter((key) => !/messages\/(?:fr|ru)\/\w+\.ts$/.test(key))).toEqual([])
})

const lines = {
  en: ['The interactive part of this page did not load', 'Reload the page'],
  fr: ['La partie interactive de cette page n’a pas été chargée', 'Recharger la page'],
  ru: ['Интерактивная часть страницы не загрузилась', 'Перезагрузить страницу'],
} as const

test('the page says after some seconds that its code does not load, and removes the line when the code arrives', async ({
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

test('each page contains the line for missing code in its language', async () => {
  for (const language of languages) {
    const [said, reload] = lines[language]
    const html = await built(`${folder[language]}index.html`)
    expect(html).toMatch(new RegExp(`<p id="not-loaded" role="alert" hidden>${said}[^<]*<a href="">${reload}</a></p>`))
  }
})

test('the page says after some seconds that a pressed layer does not load, and opens it when its code arrives', async ({
  page,
}) => {
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

test('a retry loads the lost style sheet of a view', async ({ page }) => {
  const sheet = /\/Background-[^/]*\.css/
  await page.route(sheet, (route) => route.abort())
  await press('Background')(page)
  const alert = page.getByRole('alert')
  await expect(alert).toBeVisible()
  await page.unroute(sheet)
  await alert.getByRole('button', { name: 'Try again' }).click()
  const drawer = page.getByRole('dialog', { name: 'Background' })
  await expect(drawer).toBeVisible()
  const rules = await page.evaluate(() =>
    [...document.styleSheets].flatMap((one) => (one.href?.includes('/Background-') ? one.cssRules.length : [])),
  )
  expect(rules).toHaveLength(1)
  expect(rules[0]).toBeGreaterThan(0)
})
