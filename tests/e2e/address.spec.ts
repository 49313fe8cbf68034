import { liveCountry, mapOf, matrixOf, membersOf, open, timelineOf, whole } from '../app/briefing'
import { expect, test } from './site'

const query = (page: { url(): string }) => new URL(page.url()).search

const inOrder = (search: string) => search.replace('?', '').split('&').toSorted().join('&')

test('Back and Forward go through the choices one by one', async ({ page }) => {
  await open(page)
  const choices = [
    ['', () => Promise.resolve()],
    [
      '?convention=party',
      () =>
        matrixOf(page)
          .getByRole('button', { name: /^Party/ })
          .click(),
    ],
    ['?convention=party&frame=caucasus', () => page.getByRole('radio', { name: 'Caucasus' }).click()],
    [
      '?convention=party&frame=caucasus&country=arm',
      () => membersOf(page).getByRole('button', { name: 'Armenia', exact: true }).click(),
    ],
    [
      '?convention=party&frame=caucasus&country=arm&sort=hosted',
      () =>
        membersOf(page)
          .getByRole('button', { name: /^Hosted/ })
          .click(),
    ],
    [
      '?convention=party&frame=caucasus&sort=hosted&event=meeting-2014',
      () => timelineOf(page).getByRole('button', { name: /^2014/ }).click(),
    ],
    [
      '?convention=party&frame=caucasus&sort=hosted&event=meeting-2014&map=tiles',
      () => mapOf(page).getByRole('radio', { name: 'Tiles' }).click(),
    ],
    [
      '?convention=party&frame=caucasus&sort=hosted&event=meeting-2014&map=tiles&lang=fr',
      () => page.getByRole('button', { name: 'Français' }).click(),
    ],
  ] as const
  const said = async (wanted: string) => {
    const parameters = inOrder(wanted)
    await expect.poll(() => inOrder(query(page))).toBe(parameters)
    const view = new URLSearchParams(wanted)
    await expect(page.locator('html')).toHaveAttribute('lang', view.get('lang') ?? 'en')
    await expect(page.getByRole('table').nth(1).locator('[aria-current]')).toHaveCount(view.has('country') ? 1 : 0)
    await expect(page.locator('li [aria-pressed="true"]')).toHaveCount(view.has('event') ? 1 : 0)
    await expect(page.getByRole('status')).toHaveText(view.has('convention') ? /^6 .*: / : /^9 of 9/)
  }
  for (const [address, choose] of choices) {
    await choose()
    await said(address)
  }
  for (const [address] of choices.toReversed().slice(1)) {
    await page.goBack()
    await said(address)
  }
  for (const [address] of choices.slice(1)) {
    await page.goForward()
    await said(address)
  }
})

test('typing in the search adds nothing to the history', async ({ page }) => {
  await open(page)
  await matrixOf(page)
    .getByRole('button', { name: /^Party/ })
    .click()
  await expect(page).toHaveURL(/\?convention=party$/)
  const before = await page.evaluate(() => history.length)
  await page.getByRole('searchbox', { name: 'Find a country' }).pressSequentially('mold')
  await expect(page).toHaveURL(/convention=party&q=mold$/)
  expect(await page.evaluate(() => history.length)).toBe(before)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

const long = 'x'.repeat(600)
const garbage = [
  ['lang=de', 'lang=de', ''],
  [`country=${long}`, `country=${long.slice(0, 40)}…`, ''],
  ['frame=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 'frame=<img src=x onerror=alert(1)>', ''],
  ['event=%E0%A4%A', /event=\S+/, ''],
  ['frame=mars&frame=caucasus', 'frame=mars', ''],
  ['utm_source=x&lang=de&convention=party&sort=nope', 'lang=de, sort=nope', '?utm_source=x&convention=party'],
] as const

test('the page names invalid parameters once and ignores them, and Dismiss removes them from the address', async ({
  page,
}) => {
  for (const [search, named, clean] of garbage)
    await test.step(search.slice(0, 60), async () => {
      await page.goto(`./?${search}`)
      const line = page.getByText('Ignored in the address').locator('..')
      await expect(line).toHaveCount(1)
      await expect(line).toContainText(typeof named === 'string' ? `Ignored in the address: ${named} Dismiss` : named)
      await expect(line.locator('img')).toHaveCount(0)
      await expect(page.getByRole('status')).toHaveText(clean.includes('party') ? /^6 of 9/ : /^9 of 9/)
      await expect(mapOf(page).getByRole('radio', { name: 'All nine' })).toBeChecked()
      await expect(page.getByRole('columnheader', { name: 'Country', exact: true })).toHaveAttribute(
        'aria-sort',
        'ascending',
      )
      await line.getByRole('button', { name: 'Dismiss' }).click()
      await expect(line).toHaveCount(0)
      await expect.poll(() => query(page)).toBe(clean)
    })
  await page.reload()
  await expect(page.getByRole('status')).toBeVisible()
  await expect(page.getByText('Ignored in the address')).toHaveCount(0)
})

test('an address without an invalid parameter stays as it is, and the page reports nothing', async ({ page }) => {
  for (const search of [
    '',
    '?utm_source=x',
    '?country=kaz&country=arm',
    '?__proto__=x&constructor=y',
    '?q=%25%20%26',
  ]) {
    await page.goto(`./${search}`)
    await expect(page.getByRole('status')).toBeVisible()
    await expect(page.getByText('Ignored in the address')).toHaveCount(0)
    expect(query(page)).toBe(search)
  }
})

test('the link to share contains language and frame, and opens the same view', async ({ page }) => {
  await open(page, '?convention=party&sort=-hosted&country=kaz&q=a&later=true&utm_source=x')
  await page.getByRole('button', { name: 'Share and export' }).click()
  const field = page.getByRole('dialog', { name: 'Share and export' }).getByRole('textbox')
  await expect(field).toHaveValue(/^http/)
  const link = await field.inputValue()
  const said = Object.fromEntries(new URL(link).searchParams)
  expect(said).toMatchObject({
    convention: 'party',
    sort: '-hosted',
    country: 'kaz',
    q: 'a',
    lang: 'en',
    frame: 'all',
    later: 'true',
  })
  await page.keyboard.press('Escape')
  const view = () => page.getByRole('main').ariaSnapshot()
  await expect(page.getByRole('region', { name: 'Kazakhstan' })).toBeVisible()
  const shared = await view()
  await page.goto(link)
  await whole(page)
  await expect(page.getByRole('region', { name: 'Kazakhstan' })).toBeVisible()
  await expect(liveCountry(page, 'KAZ')).toHaveAttribute('aria-pressed', 'true')
  expect(await view()).toBe(shared)
})

test('choosing another language keeps the rest of the view and loads no page', async ({ page }) => {
  await open(page, '?convention=party&country=kaz&sort=-country&frame=central-asia')
  await page.evaluate(() => Object.assign(window, { same: true }))
  for (const [button, language, card, title] of [
    ['Русский', 'ru', 'Казахстан', 'Конвенция о промышленных авариях и МСПБ'],
    [
      'Français',
      'fr',
      'Kazakhstan',
      'La Convention sur les accidents industriels et le Conseil inter-États de la CEI pour la sécurité industrielle',
    ],
    ['English', 'en', 'Kazakhstan', 'The Industrial Accidents Convention and ICIS'],
  ] as const) {
    await page.getByRole('button', { name: button }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page).toHaveTitle(title)
    await expect(page.getByRole('region', { name: card })).toBeVisible()
    const { lang = 'en', ...rest } = Object.fromEntries(new URL(page.url()).searchParams)
    expect([lang, rest]).toEqual([
      language,
      { convention: 'party', country: 'kaz', sort: '-country', frame: 'central-asia' },
    ])
  }
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
})
