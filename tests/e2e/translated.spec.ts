import type { Page } from '@playwright/test'
import { answering, go, matrixOf, membersOf, settled } from '../app/briefing'
import { expectPlace, roomOf } from '../app/talk'
import { openMenu } from './exports'
import { hold } from './holdRequests'
import { application } from './manifest'
import { expect, test } from './site'
import { differenceOf, disturb, disturbances, installTranslator, none, type Disturbance } from './translator'

const briefing = '#root header, #root header ~ p, [data-panel]'
const slide = 'article'

/** The disturbances before the steps: always the same one, or all of them in turn on the same page. */
const walks: Readonly<Record<string, readonly Disturbance[]>> = { translates: ['wrap'], disturbs: disturbances }

for (const [does, turns] of Object.entries(walks))
  test(`a page that an extension ${does} still works in every language, with filter and card, and in the talk`, async ({
    page,
    context,
    browser,
  }) => {
    let acts = 0
    const act = (on: Page) => disturb(on, turns[acts++ % turns.length] ?? 'wrap')
    // Uses a window of its own, because the page would get only one frame a second behind another tab.
    const clean = await browser.newPage()
    await clean.goto('./')
    await answering(clean)
    await installTranslator(page)
    await page.goto('./')
    await answering(page)

    /** First the translator acts, then the reader; the words must equal those of the same address without a translator. */
    const then = async (what: string, choose: (on: Page) => Promise<unknown>, parts = briefing) =>
      test.step(what, async () => {
        await act(page)
        await choose(page)
        await settled(page)
        await expect(page.getByRole('alert')).toHaveCount(0)
        await go(clean, new URL(page.url()).search)
        await expect.poll(() => differenceOf(page, clean, parts)).toEqual(none)
      })

    await then('another language', (on) => on.getByRole('button', { name: 'Français' }).click())
    await then('a filter', (on) => matrixOf(on, 'fr').getByRole('button').nth(6).click())
    await then('a search', (on) => on.getByRole('searchbox').fill('ки'))
    await then('a search in vain', (on) => on.getByRole('searchbox').fill('zz'))
    await then('no filter', (on) => on.getByRole('button', { name: 'Effacer les filtres' }).first().click())
    await then('a third language', (on) => on.getByRole('button', { name: 'Русский' }).click())
    await then('a card', (on) => membersOf(on, 'ru').getByRole('button', { name: 'Казахстан', exact: true }).click())
    await then('another card', (on) =>
      membersOf(on, 'ru').getByRole('button', { name: 'Украина', exact: true }).click(),
    )
    await then('no card', (on) => on.keyboard.press('Escape'))
    await then('English', (on) => on.getByRole('button', { name: 'English' }).click())
    await then('an event', (on) => on.locator('[data-panel="timeline"] li button').nth(2).click())
    await then('the menu of exports', async (on) => {
      await openMenu(on)
      await act(on)
      await on.getByRole('button', { name: /^CSV/ }).click()
      await expect(on.getByRole('status').filter({ hasText: 'sent to the browser' })).toBeVisible()
      await on.keyboard.press('Escape')
    })
    await then('Background', async (on) => {
      await on.getByRole('button', { name: 'Background' }).click()
      await on.locator('dialog dl').first().waitFor()
      await act(on)
      await on.keyboard.press('Escape')
    })
    await then(
      'Present',
      async (on) => {
        await on.getByRole('button', { name: 'Present', exact: true }).click()
        await expect(roomOf(on)).toBeVisible()
      },
      slide,
    )
    for (const place of ['1', '1.2', '2', '3', '4', '5'])
      await then(
        `step ${place}`,
        async (on) => {
          await on.keyboard.press('PageDown', { delay: 40 })
          await expectPlace(on, place)
        },
        slide,
      )
    await then(
      'the overview',
      async (on) => {
        await on.keyboard.press('o')
        await act(on)
        await on.keyboard.press('8')
        await on.keyboard.press('Enter')
        await expectPlace(on, '8')
      },
      slide,
    )
    const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
    await expect(roomOf(audience)).toBeVisible()
    await act(audience)
    await act(page)
    await page.keyboard.press('PageDown', { delay: 40 })
    await expectPlace(audience, '9')
    await go(clean, new URL(audience.url()).search)
    await expect.poll(() => differenceOf(audience, clean, slide)).toEqual(none)
    await expect(page.getByRole('main', { name: 'Speaker console' })).toContainText('The end: open the floor.')
    await act(page)
    await page.keyboard.press('Escape')
    await expect(matrixOf(page)).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    const kept = await page.evaluate(() => [
      document.documentElement.dataset['foreign'],
      document.body.style.getPropertyValue('--foreign'),
    ])
    expect(kept).toEqual(['kept', 'kept'])
    await clean.close()
  })

test('the application starts on a page that a translator has changed, and keeps the foreign elements', async ({
  page,
}) => {
  await installTranslator(page)
  for (const how of disturbances)
    await test.step(how, async () => {
      const release = await hold(page, application)
      await page.goto('./fr/?convention=party', { waitUntil: 'commit' })
      await expect(membersOf(page, 'fr')).toBeVisible()
      await disturb(page, how)
      await page.evaluate(() => {
        for (const parent of [document.body, document.querySelector('#root')])
          parent?.prepend(Object.assign(document.createElement('foreign-element'), { className: 'kept' }))
      })
      release()
      await answering(page)
      await expect(membersOf(page, 'fr').getByRole('rowheader')).toHaveCount(6)
      await matrixOf(page, 'fr').getByRole('button').nth(6).click()
      await expect(membersOf(page, 'fr').getByRole('rowheader')).toHaveCount(3)
      await expect(page.locator('html')).toHaveClass(/translated-ltr/)
      await expect(page.locator('html')).toHaveAttribute('data-foreign', 'kept')
      await expect(page.locator('.kept')).toHaveCount(2)
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
})
