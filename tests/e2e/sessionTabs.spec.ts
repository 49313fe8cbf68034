import type { Page } from '@playwright/test'
import { expectPlace, openWindows, placeOf, present, roomOf, shownBlank, status, unhurried } from '../app/talk'
import { expect, test } from './site'

/** Gives a page the name of another window, as a browser does when it duplicates a tab. */
const copyName = async (from: Page, to: Page) =>
  to.addInitScript(
    (name) => {
      if (window.name === '') window.name = name
    },
    await from.evaluate(() => window.name),
  )

test('a duplicated tab is a separate talk from the beginning', async ({ context, page }) => {
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

  // The same is true if the copy begins a talk before it has found the original.
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

test('two tabs that present never control each other', async ({ context, page }) => {
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

test('the audience window opens once, can leave the talk, and can then present a talk of its own', async ({
  context,
  page,
}) => {
  await page.clock.install()
  const audience = await openWindows(context, page, '3')
  await page.getByRole('button', { name: 'Open the audience window' }).click()
  await page.keyboard.press('s')
  await expect(roomOf(page)).toBeVisible()
  // A reload while the console is closed also brings the audience window to the current step.
  await page.keyboard.press('PageDown', unhurried)
  await audience.reload()
  await expectPlace(audience, '4')
  await page.keyboard.press('s')
  await expect(status(page)).toHaveText('The audience window is connected.')
  expect(context.pages()).toHaveLength(2)
  // A duplicate of the audience window follows, too.
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
  await expect(status(page)).not.toHaveText('The audience window is connected.')
  await page.clock.fastForward(6000)
  await expect(status(page)).toHaveText(/^No audience window is connected/)
  expect(placeOf(page)).toBe('5')
  await present(audience)
  await expectPlace(audience, '0')
  await page.keyboard.press('PageDown', unhurried)
  await expectPlace(page, '5.2')
  expect(placeOf(audience)).toBe('0')
  await page.close()
  await audience.keyboard.press('PageDown', unhurried)
  await expectPlace(audience, '1')
})

test('foreign and malformed messages change nothing, and a valid message of the talk moves it', async ({
  context,
  page,
}) => {
  const audience = await openWindows(context, page, '2')
  const talk = (await audience.evaluate(() => window.name)).replace('audience:', '')
  for (const [one, role] of [
    [page, 'audience'],
    [audience, 'presenter'],
  ] as const)
    await one.evaluate(
      (peer) => {
        const channel = new BroadcastChannel(`briefing.${peer.talk}`)
        const state = { ...peer, kind: 'state', clock: Date.now() + 1000 }
        const good = { query: '?lang=en&frame=all&step=7', blank: 'none' }
        const odd = [
          null,
          undefined,
          7,
          '',
          'step',
          [],
          {},
          new Map(),
          { source: 'react-devtools-bridge' },
          { talk: peer.talk },
          peer,
          { ...peer, kind: 'state' },
          { ...state, shared: null },
          { ...state, shared: { view: {}, blank: 'none' } },
          { ...state, shared: { ...good, query: '?step=99&lang=en&frame=all' } },
          { ...state, shared: { ...good, query: '?lang=xx&frame=all&step=4' } },
          { ...state, shared: { ...good, query: '?lang=en&country=atlantis&frame=all&step=4' } },
          { ...state, shared: { ...good, query: '?lang=en&frame=all' } },
          { ...state, shared: { ...good, blank: 'pink' } },
          { ...state, shared: { ...good, query: [good.query] } },
          { ...state, clock: 1e300, shared: good },
          { ...state, role: 'visitor', shared: good },
          { ...state, talk: 'another', shared: good },
        ]
        for (const data of odd) {
          channel.postMessage(data)
          window.postMessage(data, '*')
        }
        channel.close()
        // A message from another origin has no effect, even if it is valid.
        dispatchEvent(new MessageEvent('message', { origin: 'https://example.org', data: { ...state, shared: good } }))
      },
      { talk, role, from: 'stranger' },
    )
  await page.keyboard.press('PageDown')
  await expectPlace(audience, '3')
  await audience.keyboard.press('PageDown')
  await expectPlace(page, '4')
  await expect(shownBlank(audience)).toHaveCount(0)

  await page.evaluate((id) => {
    const channel = new BroadcastChannel(`briefing.${id}`)
    const shared = { query: '?lang=en&frame=all&step=7', blank: 'none' }
    channel.postMessage({ talk: id, role: 'audience', kind: 'state', from: 'friend', clock: Date.now() + 1000, shared })
    channel.close()
  }, talk)
  await expectPlace(page, '7')
  await expectPlace(audience, '7')
})
