import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { go, languages, open } from '../app/briefing'
import { scenes } from '../app/scenes'
import { expect, test } from './site'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds, in a few words each. */
async function found(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary.slice(0, 200)}`)) // prettier-ignore
}

const looked = ['a filter and a card', 'tiles', 'a claim note', 'the drawer']

/** The colours are the same in every language. */
const schemes = [...languages.map((language) => [language, 'light'] as const), ['ru', 'dark'] as const]

for (const [language, colorScheme] of schemes)
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('axe finds nothing', async ({ page }) => {
      await open(page)
      for (const scene of looked) {
        await scenes[scene]?.(page, language)
        expect.soft(await found(page), scene).toEqual([])
        await page.keyboard.press('Escape')
      }
      await page.setViewportSize({ width: 390, height: 844 })
      await go(page, `?lang=${language}&country=kaz&convention=party`)
      expect.soft(await found(page), 'a phone').toEqual([])
    })
  })
