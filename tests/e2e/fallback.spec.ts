import { languages, matrixOf, membersOf } from '../app/briefing'
import { built } from './host'
import { expect, test } from './site'

for (const language of ['en', 'ru'] as const)
  test(`a browser that is too old shows the page in its colours and says that it is too old: ${language}`, async ({
    page,
  }) => {
    const uncaught: string[] = []
    page.on('pageerror', (error) => uncaught.push(error.message))
    await page.addInitScript(() => {
      CSS.supports = () => false
    })
    await page.route(/\/(\?.*)?$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replaceAll('light-dark(', 'light-dork(') })
    })
    await page.goto(`${language === 'en' ? './' : `./${language}/`}?asat=2000-04-19&step=2`)
    await expect(page.locator('#too-old')).toBeVisible()
    await expect(page.locator('#not-loaded')).toBeHidden()
    await expect(page.getByRole('rowheader').locator('visible=true')).toHaveCount(9 + 2)
    await expect(page.locator('html')).toHaveAttribute('data-parsed')
    await expect(page.locator('[data-highlighted]')).toHaveAttribute('data-highlighted', '')
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement)
      const key = document.querySelector('[data-panel=map] use[data-class=fill-only]')
      return [backgroundColor, color, key && getComputedStyle(key).fill]
    })
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(20, 32, 43)', 'rgb(15, 94, 168)'])
    // The application would add the rules of its highlight here.
    expect(await page.evaluate(() => document.querySelector('head > style:last-of-type')?.textContent)).not.toContain(
      'data-highlighted',
    )
    expect(uncaught).toEqual([])
  })

for (const language of languages)
  test.describe(`without scripts: ${language}`, () => {
    // A browser without scripts counts each script that it does not load as a failed request.
    test.use({ javaScriptEnabled: false, allowFailures: true })

    test('the page shows its lead, table, matrix, map and timeline', async ({ page }) => {
      await page.goto(language === 'en' ? './' : `./${language}/`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('header + p')).toBeVisible()
      await expect(membersOf(page, language).getByRole('rowheader')).toHaveCount(9)
      await expect(matrixOf(page, language).getByRole('button')).toHaveCount(9)
      await expect(page.locator('svg use[role="button"]').locator('visible=true')).toHaveCount(9)
      await expect(page.getByRole('listitem').filter({ has: page.locator('time') })).toHaveCount(6)
    })
  })

test('in a browser that is too old the single file says so, in its colours and without an error', async ({ page }) => {
  const problems: string[] = []
  page.on('console', (message) => problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await page.addInitScript(() => {
    CSS.supports = () => false
  })
  // Changes only the styles, because the policy lets only the script of the build run.
  const html = (await built('briefing.html')).replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, (part) =>
    part.startsWith('<style') ? part.replaceAll('light-dark(', 'light-dork(') : part,
  )
  await page.route('**/briefing.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  )
  await page.goto('./briefing.html')
  await expect(page.locator('#too-old')).toBeVisible()
  await expect(page.getByRole('rowheader').locator('visible=true')).toHaveCount(9 + 2)
  expect(
    await page.evaluate(() => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor),
  ).toBe('rgb(255, 255, 255)')
  expect(problems).toEqual([])
})
