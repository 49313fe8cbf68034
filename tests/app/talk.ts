import { expect, type BrowserContext, type Page } from '@playwright/test'
import { answering, inOwnFont, settled } from './briefing'

/** The places of the talk in their order, as the address has them. */
export const places = ['0', '1', '1.2', '2', '3', '4', '5', '5.2', '5.3', '6', '7', '8', '9'] as const

/** Presses a key for longer than it may bounce. */
export const unhurried = { delay: 40 } as const

/** The room: the step that is shown. */
export const roomOf = (page: Page) => page.getByRole('article')

/** The place that the address names. */
export const placeOf = (page: Page) => new URL(page.url()).searchParams.get('step')

export const expectPlace = (page: Page, place: string) => expect.poll(() => placeOf(page), `step ${place}`).toBe(place)

/** Opens a step of the talk, and waits until the room is drawn. */
export async function openStep(page: Page, place: string, search = '') {
  await page.goto(`./?step=${place}${search}`)
  await expect(roomOf(page)).toBeVisible()
  await expect.poll(() => new URL(page.url()).searchParams.get('frame')).not.toBeNull()
}

export const consoleOf = (page: Page) => page.getByRole('main', { name: 'Speaker console' })

/** Whether the audience's window follows, as the console says. */
export const status = (page: Page) => consoleOf(page).getByRole('status')

/** What covers the room. */
export const shownBlank = (page: Page) => page.locator('[data-blank]')

/** Opens the console, and with it the audience's window. */
export async function openConsole(context: BrowserContext, page: Page) {
  const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await expect(roomOf(audience)).toBeVisible()
  await expect(consoleOf(page)).toContainText('The audience window is connected.')
  return audience
}

/** Opens a step of the talk with the console, and with it the audience's window. */
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

/** Until the room shows a place as it will stay: its map alive, its letters there. */
export async function drawn(page: Page, place: string) {
  await expectPlace(page, place)
  if ((await roomOf(page).locator('section > [translate="no"]').count()) > 0)
    await expect(page.locator('.leaflet-container [role="button"]')).toHaveCount(9)
  await inOwnFont(page)
  await settled(page)
}
