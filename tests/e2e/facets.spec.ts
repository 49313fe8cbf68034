import type { Page } from '@playwright/test'
import {
  beneficiaryOnly,
  both,
  go,
  mapOf,
  matrixOf,
  membersOf,
  nine,
  open,
  partyOnly,
  tilesOf,
  visit,
  whole,
  type Spoken,
} from '../app/briefing'
import { expect, test } from './site'

/** The buttons of the matrix in reading order. */
const buttons = [
  'all',
  'beneficiary',
  'non-beneficiary',
  'party',
  'both',
  'party-only',
  'non-party',
  'beneficiary-only',
  'neither',
] as const

interface Combination {
  readonly search: string
  readonly shown: readonly string[]
  readonly pressed: readonly (typeof buttons)[number][]
  readonly line: Record<Spoken, string>
}

const sorted = (...ids: readonly string[]) => ids.toSorted()

const combinations: readonly Combination[] = [
  {
    search: '',
    shown: nine,
    pressed: ['all'],
    line: { en: '9 of 9 countries', fr: '9 pays sur 9', ru: '9 из 9 стран' },
  },
  {
    search: '&convention=party',
    shown: sorted(...both, ...partyOnly),
    pressed: ['party'],
    line: { en: '6 of 9 countries: Party', fr: '6 pays sur 9 : Partie', ru: '6 из 9 стран. Статус: Сторона' },
  },
  {
    search: '&convention=non-party',
    shown: beneficiaryOnly,
    pressed: ['non-party'],
    line: {
      en: '3 of 9 countries: not a Party',
      fr: '3 pays sur 9 : non-Partie',
      ru: '3 из 9 стран. Статус: не является Стороной',
    },
  },
  {
    search: '&assistance=beneficiary',
    shown: sorted(...both, ...beneficiaryOnly),
    pressed: ['beneficiary'],
    line: {
      en: '8 of 9 countries: beneficiary',
      fr: '8 pays sur 9 : bénéficiaire',
      ru: '8 из 9 стран. Статус: бенефициар',
    },
  },
  {
    search: '&assistance=non-beneficiary',
    shown: partyOnly,
    pressed: ['non-beneficiary'],
    line: {
      en: '1 of 9 countries: not a beneficiary',
      fr: '1 pays sur 9 : non bénéficiaire',
      ru: '1 из 9 стран. Статус: не является бенефициаром',
    },
  },
  {
    search: '&convention=party&assistance=beneficiary',
    shown: both,
    pressed: ['beneficiary', 'party', 'both'],
    line: {
      en: '5 of 9 countries: Party, beneficiary',
      fr: '5 pays sur 9 : Partie, bénéficiaire',
      ru: '5 из 9 стран. Статус: Сторона; бенефициар',
    },
  },
  {
    search: '&convention=party&assistance=non-beneficiary',
    shown: partyOnly,
    pressed: ['non-beneficiary', 'party', 'party-only'],
    line: {
      en: '1 of 9 countries: Party, not a beneficiary',
      fr: '1 pays sur 9 : Partie, non bénéficiaire',
      ru: '1 из 9 стран. Статус: Сторона; не является бенефициаром',
    },
  },
  {
    search: '&convention=non-party&assistance=beneficiary',
    shown: beneficiaryOnly,
    pressed: ['beneficiary', 'non-party', 'beneficiary-only'],
    line: {
      en: '3 of 9 countries: not a Party, beneficiary',
      fr: '3 pays sur 9 : non-Partie, bénéficiaire',
      ru: '3 из 9 стран. Статус: не является Стороной; бенефициар',
    },
  },
  {
    search: '&convention=non-party&assistance=non-beneficiary',
    shown: [],
    pressed: ['non-beneficiary', 'non-party', 'neither'],
    line: {
      en: '0 of 9 countries: not a Party, not a beneficiary. Each of the nine is a Party, a beneficiary or both.',
      fr: '0 pays sur 9 : non-Partie, non bénéficiaire. Chacun des neuf pays est Partie, bénéficiaire ou les deux à la fois.',
      ru: '0 из 9 стран. Статус: не является Стороной; не является бенефициаром. Каждая из девяти стран — Сторона Конвенции, бенефициар Программы или и то и другое.',
    },
  },
]

/** Lists the ids of the countries that a view shows unfaded. */
async function unfaded(page: Page, view: 'map' | 'tiles') {
  const group = view === 'map' ? mapOf(page) : tilesOf(page)
  const looks = await group.getByRole('button').evaluateAll((elements) =>
    elements.map((element) => {
      const fill = element.querySelector('svg')
      const opacity = fill ? getComputedStyle(fill).opacity : getComputedStyle(element).fillOpacity
      return { id: element.getAttribute('data-item') ?? '', opacity: Number(opacity) }
    }),
  )
  expect(looks.map(({ id }) => id).toSorted()).toEqual(nine)
  for (const { opacity } of looks) expect([1, opacity < 0.3 ? opacity : 'faded']).toContain(opacity)
  return looks
    .filter(({ opacity }) => opacity === 1)
    .map(({ id }) => id)
    .toSorted()
}

const says = (page: Page, { pressed, line }: Combination, language: Spoken = 'en') =>
  expect(page.getByRole('status')).toHaveText(pressed[0] === 'all' ? new RegExp(`^${line[language]}`) : line[language])

async function agrees(page: Page, view: 'map' | 'tiles', combination: Combination) {
  const { shown, pressed } = combination
  await says(page, combination)
  const rows = membersOf(page).locator('tbody').getByRole('row')
  const states = await matrixOf(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((button) => button.getAttribute('aria-pressed')))
  expect(buttons.filter((_, index) => states[index] === 'true')).toEqual(pressed)
  expect((await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-item') ?? ''))).toSorted()).toEqual(
    shown,
  )
  expect(await unfaded(page, view)).toEqual(shown)
}

test('each of the nine addresses of the facets gives one view, also after Back and after a reload', async ({
  page,
}) => {
  await open(page)
  for (const [index, combination] of combinations.entries())
    await test.step(combination.search, async () => {
      const search = `?lang=en${combination.search}`
      await go(page, search)
      await agrees(page, 'map', combination)
      await go(page, `${search}&map=tiles`)
      await agrees(page, 'tiles', combination)
      // Back and reload are tested with no facet, with one and with two, because the others take the same path.
      if (index % 4 !== 0) return
      await page.goBack()
      await whole(page)
      await agrees(page, 'map', combination)
      await page.reload()
      await whole(page)
      await agrees(page, 'map', combination)
    })
})

test('the line above the table names the facets in French and Russian', async ({ page }) => {
  await visit(page)
  for (const language of ['fr', 'ru'] as const)
    for (const combination of combinations) {
      await go(page, `?lang=${language}${combination.search}`)
      await says(page, combination, language)
    }
})

test('the heads of the matrix show six, three, eight and one, and the cells name their countries', async ({ page }) => {
  await visit(page)
  const button = matrixOf(page).getByRole('button')
  const named = [
    'All countries',
    'Beneficiary 8',
    'Not a beneficiary 1',
    'Party 6',
    '5: Party, beneficiary. Armenia, Azerbaijan, Belarus, Kazakhstan, Republic of Moldova',
    '1: Party, not a beneficiary. Russian Federation',
    'Not a Party 3',
    '3: not a Party, beneficiary. Kyrgyzstan, Tajikistan, Ukraine',
    '0: not a Party, not a beneficiary. no country',
  ]
  await expect(button).toHaveCount(named.length)
  for (const [index, name] of named.entries()) await expect(button.nth(index)).toHaveAccessibleName(name)
  await expect(matrixOf(page).locator('[data-claim]')).toHaveText(['8', '1', '6', '5', '1', '3', '3', '0'])
  await expect(button.nth(8).locator('svg')).toHaveCount(0)
})
