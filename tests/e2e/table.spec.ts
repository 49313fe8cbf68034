import { go, matrixOf, membersOf, visit } from '../app/briefing'
import { expect, test } from './site'

const english = [
  'Armenia',
  'Azerbaijan',
  'Belarus',
  'Kazakhstan',
  'Kyrgyzstan',
  'Republic of Moldova',
  'Russian Federation',
  'Tajikistan',
  'Ukraine',
]
const hosts = ['Azerbaijan', 'Kazakhstan', 'Kyrgyzstan']
const without = (...ids: string[]) => english.filter((name) => !ids.includes(name))

const sorts = [
  ['Country', english, english.toReversed()],
  [
    'Convention',
    [...without('Kyrgyzstan', 'Tajikistan', 'Ukraine'), 'Kyrgyzstan', 'Tajikistan', 'Ukraine'],
    ['Kyrgyzstan', 'Tajikistan', 'Ukraine', ...without('Kyrgyzstan', 'Tajikistan', 'Ukraine')],
  ],
  [
    'Assistance Programme',
    [...without('Russian Federation'), 'Russian Federation'],
    ['Russian Federation', ...without('Russian Federation')],
  ],
  ['Hosted ICIS, 2014–2016', [...hosts, ...without(...hosts)], [...without(...hosts), ...hosts.toReversed()]],
  ['Source', english, english],
] as const

test('each column sorts ascending, then descending, and sets aria-sort', async ({ page }) => {
  await visit(page, '?sort=source')
  const heads = membersOf(page).getByRole('columnheader')
  const rows = membersOf(page).getByRole('rowheader')
  for (const [column, up, down] of sorts)
    await test.step(column, async () => {
      const head = membersOf(page).getByRole('columnheader', { name: column, exact: true })
      if (column === 'Source') await go(page, '')
      for (const [direction, order] of [
        ['ascending', up],
        ['descending', down],
      ] as const) {
        await head.getByRole('button').click()
        await expect(head).toHaveAttribute('aria-sort', direction)
        await expect(rows).toHaveText([...order])
        expect(
          await heads.evaluateAll((all) =>
            all.map((th) => th.getAttribute('aria-sort')).filter((sort) => sort !== 'none'),
          ),
        ).toEqual([direction])
      }
    })
})

test('the rows are in alphabetical order of the language of the page', async ({ page }) => {
  await visit(page)
  for (const [language, order] of [
    ['en', english],
    [
      'fr',
      [
        'Arménie',
        'Azerbaïdjan',
        'Bélarus',
        'Fédération de Russie',
        'Kazakhstan',
        'Kirghizistan',
        'République de Moldova',
        'Tadjikistan',
        'Ukraine',
      ],
    ],
    [
      'ru',
      [
        'Азербайджан',
        'Армения',
        'Беларусь',
        'Казахстан',
        'Кыргызстан',
        'Республика Молдова',
        'Российская Федерация',
        'Таджикистан',
        'Украина',
      ],
    ],
  ] as const) {
    await go(page, `?lang=${language}`)
    await expect(membersOf(page, language).getByRole('rowheader')).toHaveText([...order])
  }
})

const searches = [
  ['Молд', ['Republic of Moldova']],
  ['armenie', ['Armenia']],
  ['TJK', ['Tajikistan']],
  ['ua', ['Ukraine']],
  ['398', ['Kazakhstan']],
  ['Slovenia', []],
] as const

test('the search finds a country in any language and by its codes, and Clear all removes it', async ({ page }) => {
  await visit(page)
  const search = page.getByRole('searchbox', { name: 'Find a country' })
  const rows = membersOf(page).getByRole('rowheader')
  for (const [query, found] of searches)
    await test.step(query, async () => {
      await search.fill(query)
      await expect(rows).toHaveText([...found])
      await expect(page.getByRole('status')).toHaveText(`${found.length} of 9 countries: “${query}”`)
    })
  await expect(page.getByText('No country matches.')).toBeVisible()
  const members = page.getByRole('region', { name: 'ICIS member countries' })
  await members.getByRole('button', { name: 'Clear all' }).click()
  await expect(rows).toHaveCount(9)
  await expect(search).toHaveValue('')
})

test('during a search the matrix counts the countries that the search finds', async ({ page }) => {
  await visit(page, '?q=az')
  await expect(matrixOf(page).getByRole('button', { name: /Armenia, Azerbaijan/ })).toHaveText(/^2 of 5/)
  await expect(matrixOf(page).getByRole('button', { name: /^Not a Party/ })).toHaveText(/0 of 3$/)
})

test('the page says how many countries a filter hides, and can show them again', async ({ page }) => {
  await visit(page, '?convention=non-party')
  await expect(page.getByText('6 hidden')).toBeVisible()
  await page.getByRole('button', { name: 'show all', exact: true }).click()
  await expect(membersOf(page).getByRole('rowheader')).toHaveCount(9)
  await expect(page.getByText(/ hidden/)).toHaveCount(0)
})

test('the cell with zero countries filters all of them out, and the page says why it is empty', async ({ page }) => {
  await visit(page)
  await matrixOf(page)
    .getByRole('button', { name: /no country$/ })
    .click()
  await expect(membersOf(page).getByRole('rowheader')).toHaveCount(0)
  await expect(page.getByRole('status')).toContainText('Each of the nine is a Party, a beneficiary or both.')
  const members = page.getByRole('region', { name: 'ICIS member countries' })
  await expect(members).toContainText('Each of the nine is a Party, a beneficiary or both.')
  await members.getByRole('button', { name: 'Clear all' }).click()
  await expect(membersOf(page).getByRole('rowheader')).toHaveCount(9)
})

for (const country of ['arm', 'rus', 'ukr'])
  test(`an open card leaves the row of its country visible: ${country}`, async ({ page }) => {
    await visit(page, `?country=${country}`)
    const card = page.locator('section[tabindex="-1"]')
    await expect(card).toBeVisible()
    const row = membersOf(page).locator('[aria-current]')
    const rows = membersOf(page).locator('tbody')
    await expect
      .poll(async () => {
        const [marked, window] = [await row.boundingBox(), await rows.boundingBox()]
        if (!(marked && window)) return 'not there'
        return [marked.y - window.y > -1, window.y + window.height - (marked.y + marked.height) > -1]
      })
      .toEqual([true, true])
  })
