import { expect } from '@playwright/test'
import { answering } from '../app/briefing'
import { kept, test } from './hosted'

test.use({ serviceWorkers: 'allow' })

/** Addresses of a page, each with the final address and the language. */
const slashes = [
  ['fr', 'fr/', 'fr'],
  ['fr//', 'fr/', 'fr'],
  ['ru?convention=party&x=%E0%A4%A#map', 'ru/?convention=party&x=%E0%A4%A#map', 'ru'],
  ['ru/index.html?sort=hosted', 'ru/index.html?sort=hosted', 'ru'],
  ['index.html', 'index.html', 'en'],
] as const

test('each page opens with and without a slash or a file name, online and offline', async ({ page, host }) => {
  await page.goto(host.address)
  await kept(page)
  for (const network of ['online', 'offline']) {
    if (network === 'offline') await host.stop()
    for (const [address, end, language] of slashes)
      await test.step(`${network}: ${address}`, async () => {
        await page.goto(`${host.address}${address}`)
        await answering(page)
        await expect(page).toHaveURL(`${host.address}${end}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.getByRole('alert')).toHaveCount(0)
      })
  }
})
