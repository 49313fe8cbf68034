import { expect, type BrowserContext, type Page } from '@playwright/test'
import { answering, inOwnFont, settled } from './briefing'

/** The positions of the talk in order, as the address writes them. */
export const places = ['0', '1', '1.2', '2', '3', '4', '5', '5.2', '5.3', '6', '7', '8', '9'] as const

/** Holds a key down for longer than the 30 ms within which a second press counts as key bounce. */
export const unhurried = { delay: 40 } as const

/** The slide of the current step. */
export const roomOf = (page: Page) => page.getByRole('article')

/** The position of the talk in the address. */
export const placeOf = (page: Page) => new URL(page.url()).searchParams.get('step')

export const expectPlace = (page: Page, place: string) => expect.poll(() => placeOf(page), `step ${place}`).toBe(place)

/** Opens a step of the talk, and waits until its slide is drawn. */
export async function openStep(page: Page, place: string, search = '') {
  await page.goto(`./?step=${place}${search}`)
  await expect(roomOf(page)).toBeVisible()
  await expect.poll(() => new URL(page.url()).searchParams.get('frame')).not.toBeNull()
}

export const consoleOf = (page: Page) => page.getByRole('main', { name: 'Speaker console' })

/** The line of the speaker console that says whether the audience window follows. */
export const status = (page: Page) => consoleOf(page).getByRole('status')

/** The black or white cover over the slide. */
export const shownBlank = (page: Page) => page.locator('[data-blank]')

/** Opens the speaker console and the audience window. */
export async function openConsole(context: BrowserContext, page: Page) {
  const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await expect(roomOf(audience)).toBeVisible()
  await expect(consoleOf(page)).toContainText('The audience window is connected.')
  return audience
}

/** Opens a step of the talk with the speaker console and the audience window. */
export async function openWindows(context: BrowserContext, page: Page, place = '0') {
  await openStep(page, place)
  return openConsole(context, page)
}

/** Presses the button that begins the talk. */
export async function present(page: Page) {
  await answering(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(roomOf(page)).toBeVisible()
}

/** Waits until the slide of a position has its final form: with the live map and the page's own font. */
export async function drawn(page: Page, place: string) {
  await expectPlace(page, place)
  if ((await roomOf(page).locator('section > [translate="no"]').count()) > 0)
    await expect(page.locator('.leaflet-container [role="button"]')).toHaveCount(9)
  await inOwnFont(page)
  await settled(page)
}
