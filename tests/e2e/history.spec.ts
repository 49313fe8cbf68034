import type { Page } from '@playwright/test'
import { axeFindings } from '../app/axe'
import { go, languages, visit, type Spoken } from '../app/briefing'
import { scenes } from '../app/scenes'
import { pieces } from '../app/screenText'
import { expectPlace, openStep, roomOf, unhurried } from '../app/talk'
import { expect, test } from './site'

const names = {
  en: ['Republic of Moldova', 'Russian Federation', 'Armenia', 'Kazakhstan, 2001', 'Belarus, 2003', 'Azerbaijan, 2004'],
  fr: [
    'République de Moldova',
    'Fédération de Russie',
    'Arménie',
    'Kazakhstan, 2001',
    'Bélarus, 2003',
    'Azerbaïdjan, 2004',
  ],
  ru: [
    'Республика Молдова',
    'Российская Федерация',
    'Армения',
    'Казахстан, 2001',
    'Беларусь, 2003',
    'Азербайджан, 2004',
  ],
} as const satisfies Record<Spoken, readonly string[]>

const chartIn = (page: Page) => page.locator(':is(dialog, aside) section:has(> details)')

/** Opens the drawer, and scrolls to the chart as a reader does. */
async function openChart(page: Page, language: Spoken) {
  await scenes['the drawer'](page, language)
  const section = chartIn(page)
  await section.locator('details').scrollIntoViewIfNeeded()
  await expect(section.locator('.recharts-line path')).toHaveCount(2)
  return section
}

/** Tells whether a path has only horizontal and vertical lines: a count that changes on a day has no slope. */
const isSteps = (d: string) => {
  const points = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x = '', y = '']) => [Number(x), Number(y)] as const)
  return points.slice(1).every(([x, y], index) => x === points[index]?.[0] || y === points[index]?.[1])
}

for (const language of languages)
  test(`the background draws the Parties over time in steps and names the six of the Council: ${language}`, async ({
    page,
  }) => {
    await visit(page)
    const section = await openChart(page, language)
    const paths = await section
      .locator('.recharts-line path')
      .evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? ''))
    expect(paths.map((d) => [d.length > 100, isSteps(d)])).toEqual([
      [true, true],
      [true, true],
    ])
    const named = section.locator('button[data-claim*=".in-force "]')
    await expect(named).toHaveText([...names[language]])
    const texts = (await pieces(page, 'section:has(> details)')).filter(({ place }) => !place.endsWith('SUMMARY'))
    expect(texts.filter(({ text, sourced }) => /\d/.test(text) && !sourced).map(({ text }) => text)).toEqual([])
    const clashes = texts.flatMap(({ text, box }, index) =>
      texts
        .slice(index + 1)
        .filter(
          ({ box: { x, y, right, bottom } }) =>
            x < box.right - 1 && right > box.x + 1 && y < box.bottom - 4 && bottom > box.y + 4,
        )
        .map((other) => [text, other.text]),
    )
    expect(clashes).toEqual([])
  })

test('a table below the chart has a row for each Party, and its days open their sources', async ({ page }) => {
  await visit(page)
  const section = await openChart(page, 'en')
  await section.locator('summary').click()
  const table = section.getByRole('table', { name: /^Parties as at/ })
  await expect(table.getByRole('row')).toHaveCount(42)
  const row = table.getByRole('row', { name: /Azerbaijan/ })
  await expect(row).toContainText('accession')
  await expect(table.getByRole('row', { name: /Ukraine/ })).toHaveCount(0)
  const loose = (await pieces(page, 'section table')).filter(({ text, sourced }) => /\d/.test(text) && !sourced)
  expect(loose.map(({ text }) => text)).toEqual([])
  expect(await axeFindings(page, 'section:has(> details)')).toEqual([])
  await row.getByRole('button', { name: '14 September 2004' }).click()
  const note = page.getByRole('dialog', { name: 'Source' })
  await expect(note).toContainText('Azerbaijan: Party since 14\u00a0September\u00a02004')
  await expect(note.getByRole('link')).toHaveText([/^InforMEA/, /^United Nations Treaty Collection/])
  await page.keyboard.press('Escape')
  await row.getByRole('button', { name: '16 June 2004' }).click()
  await expect(note.getByRole('link')).toHaveAttribute('href', /^https:\/\/treaties\.un\.org\//)
})

const since = {
  en: 'Party since 14 September 2004 (accession deposited 16 June 2004)',
  fr: 'Partie depuis le 14 septembre 2004 (instrument d’adhésion déposé le 16 juin 2004)',
  ru: 'Сторона с 14 сентября 2004 года (документ о присоединении сдан на хранение 16 июня 2004 года)',
} as const satisfies Record<Spoken, string>

test('the card says since when a country is a Party, and says no date if it is none', async ({ page }) => {
  await visit(page)
  const card = page.locator('section[tabindex="-1"]')
  for (const language of languages) {
    await go(page, `?lang=${language}&country=aze`)
    await expect(card).toContainText(since[language])
  }
  await go(page, '?country=rus')
  await expect(card).toContainText('Party since 19 April 2000 (acceptance deposited 1 February 1994)')
  for (const none of ['kgz', 'tjk', 'ukr']) {
    await go(page, `?country=${none}`)
    await expect(card).toContainText('Not a Party')
    await expect(card).not.toContainText('since')
  }
})

test('the number of an optional step opens it in the audience window, and Next or Escape returns to where it was opened', async ({
  context,
  page,
}) => {
  await openStep(page, '5.2')
  const [audience] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await expect(roomOf(audience)).toBeVisible()
  for (const key of ['1', '0', 'Enter']) await page.keyboard.press(key, unhurried)
  await expectPlace(audience, '10')
  const room = roomOf(audience)
  await expect(room.getByRole('button', { name: 'Azerbaijan, 2004' })).toBeVisible()
  await expect(room).toContainText('chapter XXVII-6')
  await expect(room).not.toContainText('UNECE Information Unit')
  await expect(room).not.toContainText(/Step \d/)
  await page.keyboard.press('PageDown', unhurried)
  await expectPlace(audience, '5.2')
  await page.getByRole('button', { name: 'Step 10' }).click()
  await expectPlace(audience, '10')
  await page.keyboard.press('Escape')
  await expectPlace(audience, '5.2')
})

/** The figures on the chart of the slide, and the texts of their sources. */
const figures: readonly (readonly [string, string])[] = [
  ['19 April 2000', 'Convention in force: 19 April 2000'],
  ['in force for 17 Parties', '17'],
  ['Parties bound: 41', '41'],
  ['Republic of Moldova', 'Republic of Moldova: Party since 19 April 2000'],
  ['Russian Federation', 'Russian Federation: Party since 19 April 2000'],
  ['Armenia', 'Armenia: Party since 19 April 2000'],
  ['Kazakhstan, 2001', 'Kazakhstan: Party since 11 April 2001'],
  ['Belarus, 2003', 'Belarus: Party since 23 September 2003'],
  ['Azerbaijan, 2004', 'Azerbaijan: Party since 14 September 2004'],
]

test('on the slide every date and count of the chart opens its source, by mouse or by key', async ({ page }) => {
  await openStep(page, '10')
  const pressed = roomOf(page).locator('div:has(> svg[role="img"]) button')
  await expect(pressed).toHaveText(figures.map(([text]) => text))
  const note = page.getByRole('dialog', { name: 'Source' })
  for (const [index, [, says]] of figures.entries()) {
    await (index % 2 === 0 ? pressed.nth(index).click() : pressed.nth(index).press('Enter'))
    await expect(note).toContainText(says)
    await expect(note.getByRole('link').first()).toHaveAttribute('href', /^https?:/)
    await page.keyboard.press('Escape')
    await expect(note).toHaveCount(0)
  }
  await expectPlace(page, '10')
})
