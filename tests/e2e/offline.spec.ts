import { expect, type Page } from '@playwright/test'
import { answering, matrixOf, membersOf, whole } from '../app/briefing'
import { expectPlace, roomOf, unhurried } from '../app/talk'
import { built, type Host } from './host'
import { kept, test } from './hosted'

test.use({ serviceWorkers: 'allow' })

/** The number of cached files of each cached version. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    return (await Promise.all(caches_.map((cache) => cache.keys()))).map((keys) => keys.length)
  })

test('after one visit the site works without a network in every language, with any parameters and in the talk', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}?convention=non-party&country=kgz`)
  await kept(page)
  await host.stop()
  // The page of the first visit can load what it has not requested so far.
  await whole(page)
  await page.getByRole('button', { name: 'Room check' }).click()
  await expect(page.getByRole('dialog', { name: 'Room check' })).toContainText('works offline')
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByRole('region', { name: 'Kyrgyzstan' })).toBeVisible()
  await expect(membersOf(page).getByRole('rowheader')).toHaveText(['Kyrgyzstan', 'Tajikistan', 'Ukraine'])
  await page.goto(`${host.address}?lang=fr&convention=party&utm_source=x`)
  await expect(page).toHaveURL(/\/fr\/\?lang=fr/)
  await answering(page)
  await expect(membersOf(page, 'fr').getByRole('rowheader')).toHaveCount(6)
  await page.goto(`${host.address}fr/index.html?anything=at&all`)
  await whole(page)
  await expect(matrixOf(page, 'fr')).toBeVisible()
  await page.goto(`${host.address}ru/?step=5.2`)
  await expect(roomOf(page)).toBeVisible()
  await page.keyboard.press('PageDown', unhurried)
  await expectPlace(page, '5.3')
  await page.reload()
  await expect(roomOf(page)).toBeVisible()
  await expectPlace(page, '5.3')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
})

test('the single file is cached when it is first requested', async ({ page, host }) => {
  await page.goto(`${host.address}fr/`)
  await kept(page)
  expect(host.asked).not.toContain('briefing.html')
  expect(host.asked).not.toContain('licences.md')
  const length = () => page.evaluate(async () => (await (await fetch('../briefing.html?x=1')).text()).length)
  const first = await length()
  expect(first).toBe((await built('briefing.html')).length)
  // The worker stores the file after the page has got it.
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('../briefing.html')))).toBe(true)
  await host.stop()
  expect(await length()).toBe(first)
})

/** Puts a newer version on the server: with another page and list of files, and without a chunk of this version. */
async function layEdition(host: Host) {
  const [page, worker] = await Promise.all([built('index.html'), built('sw.js')])
  const [chunk = ''] = /assets\/Preflight-[\w-]+\.js/.exec(worker) ?? []
  const later = chunk.replace(/Preflight-[\w-]+/, 'Preflight-later')
  host.edition.set('index.html', page.replace('<body>', '<body id="later">'))
  host.edition.set('briefing.html', 'a later edition')
  host.edition.set(later, 'export const Preflight = () => null')
  host.edition.set(chunk, null)
  host.edition.set('sw.js', worker.replace(chunk, later))
}

const newer = 'A newer version of this page is available.'

test('a newer version waits, is announced, reloads nothing, and opens when all windows have been closed', async ({
  context,
  page,
  host,
}) => {
  await page.goto(host.address)
  await kept(page)
  await page.evaluate(async () => {
    Object.assign(window, { same: true })
    await fetch('./briefing.html')
  })
  await layEdition(host)
  const other = await context.newPage()
  await other.goto(`${host.address}?convention=party`)
  // The browser would look for it by itself only some seconds after a page has opened.
  await other.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())
  await expect(other.getByText(newer)).toBeVisible()
  await expect(page.getByText(newer)).toBeVisible()
  // The first window goes on with its own files, which the server no longer has.
  await page.getByRole('button', { name: 'Room check' }).click()
  await expect(page.getByRole('dialog', { name: 'Room check' })).toContainText('works offline')
  await page.keyboard.press('Escape')
  // The talk does not show the notice.
  await other.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(roomOf(other)).toBeVisible()
  await expect(other.getByText(newer)).toHaveCount(0)
  await page.getByText(newer).locator('..').getByRole('button', { name: 'Dismiss' }).press('Enter')
  await expect(page.getByText(newer)).toHaveCount(0)
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
  expect(await keptFiles(page)).toHaveLength(2)
  // Looks into the code, too, because a worker that does not wait might still activate only after this test.
  expect(await built('sw.js')).not.toContain('skipWaiting')

  await Promise.all([page.close(), other.close()])
  // A browser activates the waiting worker some time after the last window is closed.
  const opened = async () => {
    const window = await context.newPage()
    await window.goto(host.address)
    const id = await window.locator('body').getAttribute('id')
    await window.close()
    return id
  }
  await expect.poll(opened).toBe('later')
  const again = await context.newPage()
  await again.goto(host.address)
  await kept(again)
  expect(await again.evaluate(async () => (await fetch('./briefing.html')).text())).toBe('a later edition')
  expect(await keptFiles(again)).toHaveLength(1)
})

test('with Data Saver the page registers no service worker', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      get() {
        Object.assign(window, { asked: true })
        return { saveData: true }
      },
    })
  })
  await page.goto(host.address)
  await expect.poll(() => page.evaluate(() => 'asked' in window)).toBe(true)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(host.asked).not.toContain('sw.js')
})

test('if the browser refuses the service worker, the page works and the room check says so', async ({ page, host }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => {
      Object.assign(window, { asked: true })
      return Promise.reject(new Error('refused'))
    }
  })
  await page.goto(host.address)
  await expect.poll(() => page.evaluate(() => 'asked' in window)).toBe(true)
  await whole(page)
  await matrixOf(page)
    .getByRole('button', { name: /^Party/ })
    .click()
  await expect(membersOf(page).getByRole('rowheader')).toHaveCount(6)
  expect(host.asked).not.toContain('sw.js')
  await page.getByRole('button', { name: 'Room check' }).click()
  await expect(page.getByRole('dialog', { name: 'Room check' })).toContainText('does not save the page')
})
