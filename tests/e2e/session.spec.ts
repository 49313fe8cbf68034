import type { Page } from '@playwright/test'
import { answering } from '../app/briefing'
import { consoleOf, expectPlace, openConsole, openStep, openWindows, placeOf, present, roomOf } from '../app/talk'
import { expect, test } from './site'

const elapsed = (page: Page) => page.locator('header b[data-computed]').first()
const status = (page: Page) => consoleOf(page).getByRole('status')
const shownBlank = (page: Page) => page.locator('[data-blank]')

/** Takes every storage from a page, as a browser does that blocks cookies. */
const withoutStorage = () => {
  for (const name of ['sessionStorage', 'localStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
}

/** Gives a page the name that a window had when its tab was duplicated. */
const copyName = async (from: Page, to: Page) =>
  to.addInitScript(
    (name) => {
      if (window.name === '') window.name = name
    },
    await from.evaluate(() => window.name),
  )

const leavings = {
  Escape: async (page: Page) => page.keyboard.press('Escape', { delay: 40 }),
  Leave: async (page: Page) => consoleOf(page).getByRole('button', { name: 'Leave' }).click(),
  Back: async (page: Page) => page.goBack(),
} as const

for (const [name, leave] of Object.entries(leavings))
  test(`Present after ${name} begins anew in both windows: title, lit, full route, no time, no console`, async ({
    context,
    page,
  }) => {
    await page.goto('./')
    await present(page)
    const audience = await openConsole(context, page)
    await page.keyboard.type('4')
    await page.keyboard.press('Enter')
    await expectPlace(audience, '4')
    await page.getByRole('button', { name: 'Short route' }).click()
    await expect(elapsed(page)).not.toHaveText('0:00')
    await leave(page)
    await expect.poll(() => placeOf(page)).toBeNull()
    // The audience keeps its step, and goes on by itself.
    await audience.keyboard.press('b')
    await expect(shownBlank(audience)).toHaveCount(1)
    expect(placeOf(audience)).toBe('4')

    await present(page)
    await expectPlace(page, '0')
    await expectPlace(audience, '0')
    await expect(shownBlank(page)).toHaveCount(0)
    await expect(shownBlank(audience)).toHaveCount(0)
    await page.keyboard.press('s')
    await expect(status(page)).toHaveText('The audience window is connected.')
    expect(context.pages()).toHaveLength(2)
    await expect(page.getByRole('button', { name: 'Short route' })).toHaveAttribute('aria-pressed', 'false')
    const spent = page.getByRole('row').filter({ hasText: 'Not Parties' }).getByRole('cell').last()
    for (const cell of await spent.all()) await expect(cell).toHaveText('0:00')
  })

test('Back and Forward lead out of the talk and into the same talk, and no time is spent outside', async ({
  context,
  page,
}) => {
  await page.goto('./')
  await present(page)
  const audience = await openConsole(context, page)
  await page.keyboard.press('PageDown')
  await page.getByRole('button', { name: 'Short route' }).click()
  await expect(elapsed(page)).toHaveText(/0:0[2-9]/)
  await page.goBack()
  await expect.poll(() => placeOf(page)).toBeNull()
  const left = await page.evaluate(() => window.name)
  expect(left).toContain('"entered":null')
  await page.goForward()
  await expect(status(page)).toHaveText('The audience window is connected.')
  await expect(page.getByRole('button', { name: 'Short route' })).toHaveAttribute('aria-pressed', 'true')
  await expect(elapsed(page)).toHaveText(/0:0[2-9]/)
  expect([placeOf(page), placeOf(audience)]).toEqual(['1', '1'])
})

for (const storage of ['with', 'without'])
  test(`a reload of either window ${storage} storage keeps step, times, black, console and notes`, async ({
    context,
    page,
  }) => {
    if (storage === 'without') await context.addInitScript(withoutStorage)
    const audience = await openWindows(context, page, '5.2')
    await page.getByRole('group', { name: 'Language of the notes' }).locator('label').filter({ hasText: 'Fra' }).click()
    await expect(page.getByText('Langue des notes').first()).toBeVisible()
    await page.keyboard.press('b')
    await expect(shownBlank(audience)).toHaveCount(1)
    await expect(elapsed(page)).toHaveText(/0:0[2-9]/)
    for (const window of [page, audience, page]) {
      await window.reload()
      await expect(page.getByRole('button', { name: 'Écran noir' }).first()).toHaveAttribute('aria-pressed', 'true')
      await expect(page.getByRole('main', { name: 'Console' })).toContainText('La fenêtre du public est connectée.')
      await expect(shownBlank(audience)).toHaveAttribute('data-blank', 'black')
      expect([placeOf(page), placeOf(audience)]).toEqual(['5.2', '5.2'])
      await expect(elapsed(page)).not.toHaveText(/0:0[01]/)
    }
    await page.keyboard.press('PageDown')
    await expect(shownBlank(audience)).toHaveCount(0)
    await page.keyboard.press('PageDown', { delay: 40 })
    await expectPlace(audience, '5.3')
  })

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
  for (const window of [page, audience])
    await window.evaluate(() => {
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

test('the times of the console come from the clock, whatever the timers do, and a clock set back takes nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  const start = Date.parse('2026-11-29T09:00:00')
  await page.clock.install({ time: start })
  await openStep(page, '0')
  await page.keyboard.press('s')
  await expect(consoleOf(page)).toBeVisible()
  const kept = await page.evaluate(() => window.name)
  await page.clock.pauseAt(start + 60_000)
  await page.clock.setSystemTime(start + 125_000)
  await page.clock.runFor(1000)
  await expect(elapsed(page)).toHaveText(/^2:0\d$/)
  expect(await page.evaluate(() => window.name)).toBe(kept)
  await page.clock.setSystemTime(start - 3_600_000)
  await page.clock.runFor(1000)
  await expect(elapsed(page)).toHaveText(/^2:0\d$/)
  await page.clock.runFor(60_000)
  await expect(elapsed(page)).toHaveText(/^3:0\d$/)
  await page.getByRole('button', { name: 'Start the clock anew' }).click()
  await expect(elapsed(page)).toHaveText('0:00')
  await page.clock.runFor(5000)
  await expect(elapsed(page)).toHaveText('0:05')
})

test.describe('where the talk does not come', () => {
  test.use({ allowFailures: true })
  const code = /\/Talk-[^/]*\.js/

  for (const way of ['Escape', 'Close'])
    test(`its message offers to try again, and ${way} leads out`, async ({ page }) => {
      await page.route(code, (route) => route.abort())
      await page.goto('./?convention=party')
      await answering(page)
      await page.getByRole('button', { name: 'Present', exact: true }).click()
      const alert = page.getByRole('alert')
      await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible()
      if (way === 'Escape') await page.keyboard.press('Escape')
      else await alert.getByRole('button', { name: 'Close' }).click()
      await expect(page.getByRole('searchbox')).toBeVisible()
      expect(placeOf(page)).toBeNull()
      await page.unroute(code)
      await present(page)
      await expectPlace(page, '0')
    })

  test('Escape leaves it while it is awaited', async ({ page }) => {
    await page.route(code, () => {})
    await page.goto('./')
    await answering(page)
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await expectPlace(page, '0')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('searchbox')).toBeVisible()
  })

  test('Escape leaves it after it broke', async ({ page }) => {
    await openStep(page, '2')
    // Only the console needs this one.
    await page.evaluate(() => {
      const { padStart } = String.prototype
      Object.assign(window, { open: () => null, mend: () => Object.assign(String.prototype, { padStart }) })
      String.prototype.padStart = () => {
        throw new Error('broken on purpose')
      }
    })
    await page.keyboard.press('s')
    await expect(page.getByRole('alert').getByRole('button', { name: 'Close' })).toBeVisible()
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend())
    await page.keyboard.press('Escape')
    await expect(page.getByRole('searchbox')).toBeVisible()
    expect(placeOf(page)).toBeNull()
    await present(page)
    await expectPlace(page, '0')
  })
})
