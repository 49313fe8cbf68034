import type { Page } from '@playwright/test'
import { answering } from '../app/briefing'
import { entry, manifest, words } from './manifest'

/** The files of a chunk and of all that it imports. */
export function filesOf(key: string, found = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no chunk of ${key}.`)
  if (found.has(chunk.file)) return found
  for (const file of [chunk.file, ...(chunk.css ?? [])]) found.add(file)
  for (const imported of chunk.imports ?? []) filesOf(imported, found)
  return found
}

export const initial = filesOf(entry)

const open = (address: string) => (page: Page) => page.goto(address).then(() => undefined)

export const press = (name: string | RegExp) => async (page: Page) => {
  await page.goto('./')
  await page.getByRole('button', { name }).first().click()
}

async function turnTo(page: Page) {
  await page.goto('./')
  await answering(page)
  for (const panel of ['map', 'timeline'])
    await page.locator(`[data-panel="${panel}"] section > *`).first().dispatchEvent('pointerover')
}

async function partiesOverTime(page: Page) {
  await press('Background')(page)
  // The alert appears at once if the drawer is lost, else in place of the chart, which loads when it is visible.
  await page.locator('[role=alert]:not([hidden]), dialog details').first().waitFor()
  for (const place of await page.locator('dialog details').all()) await place.scrollIntoViewIfNeeded()
}

const make = (format: RegExp) => async (page: Page) => {
  await press('Share and export')(page)
  const menu = page.getByRole('dialog', { name: 'Share and export' })
  await menu.or(page.getByRole('alert')).first().waitFor()
  if (await menu.isVisible()) await menu.getByRole('button', { name: format }).click()
}

export const languages = ['en', 'fr', 'ru'] as const
export const folder = { en: './', fr: './fr/', ru: './ru/' } as const

/** The modules, each with the act of a reader that needs its code. */
export const scenes: readonly (readonly [root: string, use: (page: Page) => Promise<void>])[] = [
  [entry, open('./?q=mol')],
  ...languages.map((one) => [`${words}/${one}/page.ts`, open(folder[one])] as const),
  ['src/features/map/SvgMap.tsx', open('./?frame=caucasus')],
  ['src/features/map/LeafletMap.tsx', turnTo],
  ['src/features/timeline/TimelineChart.tsx', turnTo],
  ['src/features/country/CountryCard.tsx', open('./?country=kaz')],
  [`${words}/en/background.ts`, open('./?country=kaz')],
  ['src/features/background/BackgroundDrawer.tsx', press('Background')],
  ['src/features/background/PartiesChart.tsx', partiesOverTime],
  ['src/features/citation/CitationNote.tsx', press('Status as at September 2016')],
  ['src/presentation/Preflight.tsx', press('Room check')],
  ['src/app/InvalidParametersNotice.tsx', open('./?sort=nope')],
  ['src/app/Embed.tsx', open('./?embed=table')],
  ['src/app/PresentationHost.tsx', open('./?step=2')],
  [`${words}/en/talk.ts`, open('./?step=2')],
  [`${words}/en/presentation.ts`, open('./?step=2')],
  ['src/app/contextLayers.ts', open('./?asat=2000-04-19')],
  [`${words}/en/day.ts`, open('./?asat=2000-04-19')],
  ['src/app/ExportHost.tsx', press('Share and export')],
  ['src/i18n/messages/en/exports.ts', press('Share and export')],
  ['src/exports/spreadsheet/makeCsv.ts', make(/^CSV/)],
  ['src/exports/spreadsheet/makeXlsx.ts', make(/^Excel/)],
  ['src/exports/pptx/makePptx.ts', make(/^PowerPoint/)],
  ['src/exports/image/pictures.tsx', make(/^Map, SVG/)],
  ['src/exports/print/PrintView.tsx', make(/^Handout/)],
]

/** The texts of layers over the page, and the button that needs them. */
export const wordsOfLayers = [
  [`${words}/en/background.ts`, 'Status as at September 2016'],
  [`${words}/en/presentation.ts`, 'Room check'],
] as const

/** If one of these is lost, the page says nothing, because the reader misses nothing. */
export const dispensable = [
  ['src/app/UpdateNotice.tsx', open('./')],
  ['src/drawings/map/detail.ts', open('./?frame=caucasus')],
] as const
