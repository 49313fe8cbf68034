import { axeFindings } from '../app/axe'
import { go, languages, membersOf, timelineOf, visit, type Spoken } from '../app/briefing'
import { roomOf } from '../app/talk'
import { pieces } from '../app/screenText'
import { lettersOf, save } from './exports'
import { expect, test } from './site'

const panel = '[data-panel="later"]'

/** The later developments as the research has them, with the hosts of their sources. */
const told = [
  ['4–6 December 2018', 'Conference of the Parties, tenth meeting, Geneva', 'unece.org vdocuments.site'],
  ['December 2018', 'Assistance and Cooperation Programme', 'unece.org'],
  ['14 March 2019', 'Uzbekistan is reported to have joined the Council', 'en.trend.az'],
  ['7–9 December 2020', 'Conference of the Parties, eleventh meeting', 'fr.readkong.com'],
  ['6 July 2022', 'Ukraine deposited its instrument of accession', 'www.informea.org'],
  ['4 October 2022', 'Ukraine became a Party to the Convention: 42 Parties in all', 'www.informea.org'],
  ['29 November – 1 December 2022', 'twelfth meeting, Geneva and online', 'portalshownews.online unece.org'],
  ['27–29 November 2024', 'thirteenth meeting, Geneva', 'www.miragenews.com'],
  ['16–17 September 2014', 'The Council met in Nakhchivan, Azerbaijan', 'en.gosnadzor.gov.ru'],
] as const

const said: Record<Spoken, { readonly stamp: string; readonly town: string; readonly ukraine: string }> = {
  en: {
    stamp: 'After September 2016, from sources other than the press release',
    town: 'Nakhchivan, 16–17 September 2014',
    ukraine: 'Party since 4 October 2022 (accession deposited 6 July 2022)',
  },
  fr: {
    stamp: 'Après septembre 2016 : informations provenant d’autres sources que le communiqué de presse',
    town: 'Nakhitchevan, 16 et 17 septembre 2014',
    ukraine: 'Partie depuis le 4 octobre 2022 (instrument d’adhésion déposé le 6 juillet 2022)',
  },
  ru: {
    stamp: 'После сентября 2016 года; по другим источникам, не по пресс-релизу',
    town: 'Нахчыван, 16–17 сентября 2014 года',
    ukraine: 'Сторона с 4 октября 2022 года (документ о присоединении сдан на хранение 6 июля 2022 года)',
  },
}

for (const language of languages)
  test(`later developments have their own panel and change no status: ${language}`, async ({ page }) => {
    await visit(page)
    await go(page, `?lang=${language}&later=true&country=ukr`)
    await expect(page.locator(panel)).toContainText(said[language].stamp)
    await expect(page.locator(`${panel} li`)).toHaveCount(told.length)
    await expect(timelineOf(page, language)).toContainText(said[language].town)
    const card = page.locator('[data-panel="members"] section section, [data-panel="members"] > section:last-child')
    await expect(card).toContainText(said[language].ukraine)
    await expect(membersOf(page, language).locator('tr[data-item="UKR"]')).toHaveAttribute('data-class', 'dots-only')
    const loose = (await pieces(page)).filter(({ text, sourced }) => /\d/.test(text) && !sourced)
    expect(loose.map(({ text }) => text)).toEqual([])
    if (language !== 'ru') return
    expect(await axeFindings(page)).toEqual([])
  })

test('the note of the stamp shows later developments, each date opens its own source, and the talk omits them', async ({
  page,
}) => {
  await visit(page)
  await expect(timelineOf(page)).not.toContainText('Nakhchivan')
  await page.getByRole('button', { name: 'Status as at September 2016' }).click()
  await page.getByRole('button', { name: 'Show later developments' }).click()
  await expect(page).toHaveURL(/\?later=true$/)
  await page.getByRole('button', { name: 'Later developments', exact: true }).click()
  await expect(page.locator(`${panel} > section`)).toBeFocused()
  const note = page.getByRole('dialog', { name: 'Source' })
  for (const [index, [date, text, hosts]] of told.entries()) {
    const line = page.locator(`${panel} li`).nth(index)
    await expect(line).toContainText(text)
    await line.getByRole('button').first().click()
    await expect(line.getByRole('button').first()).toHaveText(date)
    await expect(note).toBeVisible()
    const links = await note
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).host))
    expect(links.join(' '), date).toBe(hosts)
    await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(roomOf(page)).toBeVisible()
  await expect(page).not.toHaveURL(/later/)
})

test('the background hides later developments and opens the choice of another day', async ({ page }) => {
  await visit(page)
  await go(page, '?later=true')
  const drawer = page.getByRole('dialog', { name: 'Background' })
  await page.getByRole('button', { name: 'Background', exact: true }).click()
  await drawer.getByRole('button', { name: 'Hide later developments' }).click()
  await expect(page.locator(panel)).toHaveCount(0)
  await expect(timelineOf(page)).not.toContainText('Nakhchivan')
  await drawer.getByRole('button', { name: 'Show the Convention status on another date' }).click()
  await expect(page.getByRole('slider')).toBeVisible()
  await expect(drawer).toHaveCount(0)
})

test('the workbook has all later developments, the SVG of the timeline has the town of 2014, and the slides have all but the meeting of 2014', async ({
  page,
}) => {
  await visit(page)
  await go(page, '?later=true')
  await expect(page.locator(panel)).toBeVisible()
  const workbook = await lettersOf(await save(page, 'Excel (XLSX)'))
  for (const [date, text] of told) expect.soft([date, text].filter((one) => !workbook.includes(one))).toEqual([])
  const svg = await lettersOf(await save(page, 'Timeline, SVG'))
  expect(['Nakhchivan,', 'http://en.gosnadzor.gov.ru/news/203/'].filter((one) => !svg.includes(one))).toEqual([])
  const deck = await lettersOf(await save(page, 'PowerPoint (PPTX)'))
  const of2014 = told[8]
  expect(told.filter(([date, text]) => !deck.includes(date) || !deck.includes(text))).toEqual([of2014])
  expect([...of2014, 'Nakhchivan'].filter((one) => deck.includes(one))).toEqual([])
})
