import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import JSZip from 'jszip'
import { answering } from '../app/briefing'
import { forbiddenNames } from '../editions/forbidden'
import { filesIn, textOf, wordsOf } from '../editions/words'
import { lettersOf, openMenu, save } from './exports'
import { secondOrigin, secondSite } from './preview'
import { expect, test } from './site'

test.use({ baseURL: secondOrigin })
test.skip(!existsSync(secondSite), 'node tests/gate.mjs edition builds the second edition')

async function open(page: Page, path = '') {
  await page.goto(`./${path}`)
  await answering(page)
}

const rows = (page: Page) => page.locator('tbody tr[data-item]:visible')
/** Names of the first edition that are also words of libraries in the built site. */
const ofLibraries = new Set(['mar', 'aid', 'independent', 'information', 'cee', 'agreement', 'geneva', 'accord'])

function namesIn(text: string): readonly string[] {
  const words = wordsOf(text)
  return forbiddenNames.filter((name) => words.has(name) && !ofLibraries.has(name))
}

test('the second edition shows its own members, statuses, frames, events and languages', async ({ page }) => {
  await open(page)
  await expect(page).toHaveTitle('The Nordic countries in European integration')
  await expect(rows(page)).toHaveText([/^Denmark/, /^Finland/, /^Iceland/, /^Norway/, /^Sweden/])
  const heads = page.getByRole('table', { name: 'Status' }).getByRole('button')
  await expect(heads).toHaveText([
    'All countries',
    'Euro area1',
    'Own currency4',
    'Member State3',
    /^1.*Finland/,
    /^2.*Denmark, Sweden/,
    'Not a member State2',
    /^0.*no country/,
    /^2.*Iceland, Norway/,
  ])
  await expect(page.getByRole('radio')).toHaveCount(4)
  await expect(page.getByRole('radio', { name: 'East' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('listitem')).toHaveText([
    /Denmark joins/,
    /Finland and Sweden join/,
    /the euro in Finland/,
  ])

  await heads.nth(3).click()
  await expect(page).toHaveURL(/\?union=member$/)
  await expect(rows(page)).toHaveText([/^Denmark/, /^Finland/, /^Sweden/])
  await page.getByRole('columnheader', { name: 'European Union' }).getByRole('button').click()
  await expect(page).toHaveURL(/sort=union/)

  await page.getByRole('button', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les pays nordiques et l’intégration européenne')
  await expect(page.getByRole('group', { name: 'Langue' }).getByRole('button')).toHaveText(['English', 'Français'])
})

test('the map names every member of the second edition, and a press opens its card', async ({ page }) => {
  await open(page)
  for (const name of ['Denmark', 'Finland', 'Iceland', 'Norway', 'Sweden'])
    await expect(page.locator('[data-panel=map] [data-label] text').filter({ hasText: name }).first()).toBeVisible()
  await page.locator('[data-panel=map] [role=button][data-country=ISL]').first().dispatchEvent('click')
  const card = page.getByRole('region', { name: 'Iceland' })
  await expect(card).toContainText('Not a member State')
  await expect(card).not.toContainText(/hosted/i)
})

test('the page does not offer what an edition leaves out, and reports its parameters as invalid', async ({ page }) => {
  await open(page, '?asat=1995-01-01&later=true&step=10')
  await expect(page.getByText('asat=1995-01-01, later=true, step=10')).toBeVisible()
  await page.getByRole('button', { name: 'Status as at September 2016' }).click()
  const note = page.getByRole('dialog', { name: 'Source' })
  await expect(note).toContainText('Stated in the country profiles')
  await expect(note.getByRole('button')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Background' }).click()
  await expect(
    page.getByRole('complementary', { name: 'Background' }).or(page.getByRole('dialog', { name: 'Background' })),
  ).toContainText('Three of the five are member States')
  await expect(page.getByText('Parties')).toHaveCount(0)
})

test('the talk of the second edition has four steps, each with its own headline', async ({ page }) => {
  await open(page, '?step=0')
  const headlines = [
    'The Nordic countries in European integration',
    'Three of the five are member States',
    'One is a member State and in the euro area',
    'From 1973 to the euro',
  ]
  for (const [step, headline] of headlines.entries()) {
    await expect(page.locator('article h1')).toHaveText(headline)
    await expect(page.locator('article footer')).toContainText(step === 0 ? 'Title' : `Step ${step} of 3`)
    if (step < 3) await page.keyboard.press('PageDown', { delay: 40 })
  }
  // The last step shows three events, and at its last part PageDown changes nothing.
  for (const part of ['3.2', '3.3', '3.3']) {
    await page.keyboard.press('PageDown', { delay: 40 })
    await expect(page).toHaveURL(new RegExp(`step=${part}&`))
  }
})

test('the exports of the second edition have its own name, rows and slides, and no name of the first edition', async ({
  page,
}) => {
  await open(page)
  const menu = await openMenu(page)
  await expect(menu.getByRole('button', { name: /Parties/ })).toHaveCount(0)
  const csv = await save(page, 'CSV')
  expect(csv.name).toBe('nordic-briefing-countries-2016-09-en.csv')
  expect(csv.content.toString('utf8').trim().split('\r\n')).toHaveLength(6)
  const pptx = await save(page, 'PowerPoint (PPTX)')
  const slides = Object.keys((await JSZip.loadAsync(pptx.content)).files).filter((name) => /slides\/slide\d/.test(name))
  expect(slides).toHaveLength(4)
  for (const file of [
    csv,
    pptx,
    await save(page, 'Excel (XLSX)'),
    await save(page, 'Map, SVG'),
    await save(page, 'Timeline, SVG'),
  ])
    expect(namesIn(await lettersOf(file)), file.name).toEqual([])
})

test('the handout of the second edition has three pages, and its pack has one for each step', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await open(page)
  for (const [format, pages] of [
    [/^Handout/, 3],
    [/^Pack/, 4],
  ] as const) {
    const menu = await openMenu(page)
    await menu.getByRole('button', { name: format }).click()
    await expect(page.getByText(`Page ${pages} of ${pages}`)).toBeAttached()
    await page.keyboard.press('Escape')
  }
})

test('the single file of the second edition opens without a server', async ({ page, context }) => {
  await context.setOffline(true)
  await page.goto(`${pathToFileURL(`${secondSite}/briefing.html`).href}?lang=fr`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les pays nordiques et l’intégration européenne')
  await expect(rows(page)).toHaveCount(5)
})

test('the site of the second edition contains no name of the first edition', () => {
  const files = filesIn('node_modules/.cache/second').filter((file) => /\.(html|js|css|webmanifest)$/.test(file))
  // Leaves out comments, because one of the single file contains the licences.
  const text = textOf(files).replaceAll(/<!--.*?-->/gs, '')
  expect(namesIn(text)).toEqual([])
})
