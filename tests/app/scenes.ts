import type { Page } from '@playwright/test'
import { go, type Spoken } from './briefing'

const labels = {
  en: { asAt: /^Status as at/, background: 'Background' },
  fr: { asAt: /^Situation en/, background: 'Contexte' },
  ru: { asAt: /^По состоянию/, background: 'Общие сведения' },
} as const

const dialogOpen = (page: Page) => page.locator('dialog[open], [popover]:popover-open').first().waitFor()

/** States of the page that together show every text of the page. */
export const scenes = {
  all: (page, language) => go(page, `?lang=${language}`),
  'a card': async (page, language) => {
    await go(page, `?lang=${language}&country=kaz`)
    await page.locator('section[tabindex="-1"] dl').waitFor()
  },
  'a filter and a card': async (page, language) => {
    await go(page, `?lang=${language}&convention=party&country=kaz`)
    await page.locator('section[tabindex="-1"] dl').waitFor()
  },
  'an event': (page, language) => go(page, `?lang=${language}&event=meeting-2016`),
  'a search': (page, language) => go(page, `?lang=${language}&q=az`),
  'the zero cell': (page, language) => go(page, `?lang=${language}&convention=non-party&assistance=non-beneficiary`),
  tiles: (page, language) => go(page, `?lang=${language}&map=tiles&convention=party`),
  'a claim note': async (page, language) => {
    await go(page, `?lang=${language}`)
    await page.locator('div:has(> [role="status"]) button[data-claim]').click()
    await dialogOpen(page)
  },
  'the as-at note': async (page, language) => {
    await go(page, `?lang=${language}`)
    await page.getByRole('button', { name: labels[language].asAt }).click()
    await dialogOpen(page)
  },
  'the drawer': async (page, language) => {
    await go(page, `?lang=${language}`)
    const opener = page.getByRole('button', { name: labels[language].background, exact: true })
    // On a wide screen the drawer is already open, as a column.
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
    await page.locator(':is(dialog, aside) dl').first().waitFor()
  },
} as const satisfies Readonly<Record<string, (page: Page, language: Spoken) => Promise<void>>>

/** Shows the scenes one after the other, and closes the layer that each has opened. */
export async function eachScene(page: Page, language: Spoken, look: (scene: string) => Promise<void>) {
  for (const [scene, show] of Object.entries(scenes)) {
    await show(page, language)
    await look(`${language}, ${scene}`)
    await page.keyboard.press('Escape')
  }
}
