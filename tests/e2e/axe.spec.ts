import { axeFindings } from '../app/axe'
import { go, open } from '../app/briefing'
import { scenes } from '../app/scenes'
import { expect, test } from './site'

const looked = ['a filter and a card', 'tiles', 'a claim note', 'the drawer'] as const

/** One language per colour scheme is enough, because colours and elements are the same in every language. */
const schemes = [
  ['en', 'light'],
  ['ru', 'dark'],
] as const

for (const [language, colorScheme] of schemes)
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('axe finds no problem in four states of the page and on a phone', async ({ page }) => {
      await open(page)
      for (const scene of looked) {
        await scenes[scene](page, language)
        expect.soft(await axeFindings(page), scene).toEqual([])
        await page.keyboard.press('Escape')
      }
      await page.setViewportSize({ width: 390, height: 844 })
      await go(page, `?lang=${language}&country=kaz&convention=party`)
      expect.soft(await axeFindings(page), 'a phone').toEqual([])
    })
  })
