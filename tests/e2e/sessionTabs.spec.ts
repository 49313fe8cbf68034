import type { Page } from '@playwright/test'
import { consoleOf, expectPlace, openWindows, placeOf, present, roomOf } from '../app/talk'
import { expect, test } from './site'

const status = (page: Page) => consoleOf(page).getByRole('status')
const shownBlank = (page: Page) => page.locator('[data-blank]')

/** Gives a page the name that a window had when its tab was duplicated. */
const copyName = async (from: Page, to: Page) =>
  to.addInitScript(
    (name) => {
      if (window.name === '') window.name = name
    },
    await from.evaluate(() => window.name),
  )

test('a duplicated tab is a talk of its own, from its first moment on', async ({ context, page }) => {
  const audience = await openWindows(context, page, '2')
  const copy = await context.newPage()
  await copyName(page, copy)
  await copy.goto('./?step=7')
  await expect(roomOf(copy)).toBeVisible()
  await expect.poll(() => copy.evaluate(() => window.name)).not.toBe(await page.evaluate(() => window.name))
  await copy.keyboard.press('PageDown')
  await expectPlace(copy, '8')
  await copy.keyboard.press('b')
  await page.keyboard.press('PageDown')
  await expectPlace(audience, '3')
  await expect(shownBlank(copy)).toHaveCount(1)
  expect([placeOf(copy), placeOf(page)]).toEqual(['8', '3'])
  await expect(shownBlank(audience)).toHaveCount(0)

  // The same, where the copy begins a talk before it knows.
  const second = await context.newPage()
  await copyName(page, second)
  await second.goto('./')
  await present(second)
  await second.keyboard.press('PageDown')
  await expectPlace(second, '1')
  await page.keyboard.press('PageDown')
  await expectPlace(audience, '4')
  expect([placeOf(page), placeOf(second)]).toEqual(['4', '1'])
})

test('two tabs that present never steer each other', async ({ context, page }) => {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto('./')
    await present(tab)
  }
  await other.keyboard.press('End')
  await expectPlace(other, '9')
  await page.keyboard.press('PageDown')
  await expectPlace(page, '1')
  await other.reload()
  await expect(roomOf(other)).toBeVisible()
  expect([placeOf(page), placeOf(other)]).toEqual(['1', '9'])
})

test('the window of the audience is opened once, may be left, and presents by itself where it is asked to', async ({
  context,
  page,
}) => {
  const audience = await openWindows(context, page, '3')
  await page.getByRole('button', { name: 'Open the audience window' }).click()
  await page.keyboard.press('s')
  await expect(roomOf(page)).toBeVisible()
  // Reloaded while the console is closed it catches up, too.
  await page.keyboard.press('PageDown', { delay: 40 })
  await audience.reload()
  await expectPlace(audience, '4')
  await page.keyboard.press('s')
  await expect(status(page)).toHaveText('The audience window is connected.')
  expect(context.pages()).toHaveLength(2)
  // A copy of its tab follows, too.
  const copy = await context.newPage()
  await copyName(audience, copy)
  await copy.goto('./?step=1')
  await expectPlace(copy, '4')
  await audience.keyboard.press('PageDown')
  await expectPlace(copy, '5')
  await expectPlace(page, '5')
  await copy.close()

  await audience.keyboard.press('Escape')
  await expect.poll(() => placeOf(audience)).toBeNull()
  await expect(status(page)).toHaveText(/^No audience window follows/, { timeout: 10_000 })
  expect(placeOf(page)).toBe('5')
  await present(audience)
  await expectPlace(audience, '0')
  await page.keyboard.press('PageDown', { delay: 40 })
  await expectPlace(page, '5.2')
  expect(placeOf(audience)).toBe('0')
  await page.close()
  await audience.keyboard.press('PageDown', { delay: 40 })
  await expectPlace(audience, '1')
})

test('an audience window goes on by itself once the presenter has closed the other', async ({ context, page }) => {
  const audience = await openWindows(context, page, '3')
  await page.close()
  await audience.keyboard.press('PageDown')
  await expectPlace(audience, '4')
  await audience.reload()
  await expectPlace(audience, '4')
})

test('messages of strangers change nothing and break nothing', async ({ context, page }) => {
  const audience = await openWindows(context, page, '2')
  for (const one of [page, audience])
    await one.evaluate(() => {
      const { id } = JSON.parse(window.name.replace(/^\w+:/, '').replace(/^\w+$/, '{"id":"$&"}')) as { id: string }
      const channel = new BroadcastChannel(`briefing.${id}`)
      const peer = { talk: id, role: window.name.startsWith('audience') ? 'presenter' : 'audience', from: 'stranger' }
      const state = { ...peer, kind: 'state', clock: Date.now() + 1000 }
      const odd = [
        null, undefined, 7, '', 'step', [], {}, new Map(), { source: 'react-devtools-bridge' }, { talk: id }, peer,
        { ...peer, kind: 'state' }, { ...state, shared: null }, { ...state, shared: { view: {}, blank: 'none' } },
        { ...state, shared: { query: '?step=99&lang=en&frame=all', blank: 'none' } },
        { ...state, shared: { query: '?lang=xx&frame=all&step=4', blank: 'none' } },
        { ...state, shared: { query: '?lang=en&country=atlantis&frame=all&step=4', blank: 'none' } },
        { ...state, shared: { query: '?lang=en&frame=all', blank: 'none' } },
        { ...state, shared: { query: '?lang=en&frame=all&step=4', blank: 'pink' } },
        { ...state, shared: { query: ['?lang=en&frame=all&step=4'], blank: 'none' } },
        { ...state, clock: 1e300, shared: { query: '?lang=en&frame=all&step=4', blank: 'none' } },
        { ...state, role: 'visitor', shared: { query: '?lang=en&frame=all&step=4', blank: 'none' } },
      ] // prettier-ignore
      for (const data of odd) {
        channel.postMessage(data)
        window.postMessage(data, '*')
      }
      channel.close()
    })
  // A page of another origin has no say, whatever it says.
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.sandbox.add('allow-scripts')
    frame.srcdoc = '<p>'
    document.body.append(frame)
    dispatchEvent(new MessageEvent('message', { origin: 'https://example.org', data: { kind: 'state' } }))
    frame.remove()
  })
  await page.keyboard.press('PageDown')
  await expectPlace(audience, '3')
  await audience.keyboard.press('PageDown')
  await expectPlace(page, '4')
  await expect(shownBlank(audience)).toHaveCount(0)
})
