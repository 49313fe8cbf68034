import { page } from 'vitest/browser'
import { afterEach, describe, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { detailGeometry } from '@/drawings/map/detail'
import { overview } from '@/drawings/map/overview'
import { members } from '@/domain/members'
import { countryIds } from '@/domain/country'
import { languages } from '@/domain/language'
import type { Language } from '@/domain/edition'
import { shownMembers } from '@/domain/filter'
import { defaultView, type View } from '@/domain/view'
import { attributionOf, type ExportContext } from '@/exports/exportContext'
import { makePng, makeSvg, pngBlob, type PicturePart } from '@/exports/image/pictures'
import { loadTexts } from '@/i18n/texts'
import { translatorOf } from '@/i18n/translator'
import { Patterns } from '@/ui/Patterns'
import '@/styles/fonts.css'
import 'virtual:fallback-font.css'
import 'virtual:tokens.css'
import '@/styles/base.css'

async function context(language: Language, patch: Partial<View> = {}): Promise<ExportContext> {
  const view: View = {
    ...defaultView,
    lang: language,
    ...patch,
  }
  const shown = shownMembers(members, view).map(({ country }) => country.id)
  const translator = translatorOf({ language, messages: await loadTexts('page', language) })
  return { view, members, shown, translator, address: { none: 'file' } }
}

const source = async (part: PicturePart, given: ExportContext) => (await makeSvg(part, given)).content.text()

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

const saidIn = (svg: string) => [...parsed(svg).querySelectorAll('text')].map((text) => text.textContent).join(' ')

/** Reads the pixels of a picture. */
async function pixels(blob: Blob) {
  const bitmap = await createImageBitmap(blob)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const brush = canvas.getContext('2d')
  brush?.drawImage(bitmap, 0, 0)
  const { width, height } = bitmap
  const data = brush?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
  const at = (x: number, y: number) => Array.from(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3))
  return { width, height, data, at }
}

/** Syntax that only the page understands, or that other viewers draw wrongly. */
const strange =
  /var\(|light-dark\(|color-mix\(|color\(|calc\(|class=|data-|<use|<symbol|<pattern|vector-effect|paint-order|href=|http:\/\/(?!www\.w3\.org\/2000\/svg")/

describe.each(languages)('an SVG in %s', (language) => {
  test.each([
    ['map', {}],
    ['map', { map: 'tiles', fill: 'party' }],
    ['map', { frame: 'caucasus', dots: 'non-beneficiary', q: '<&"\'>]]>\u0001' }],
    ['timeline', { fill: 'party' }],
  ] as const)('of the %s with %j contains the texts of every export, and only plain SVG', async (part, patch) => {
    const given = await context(language, patch)
    const { title, asAt, filter, credit, publisherNote, disclaimer } = attributionOf(given)
    const svg = await source(part, given)
    const said = saidIn(svg)
    for (const text of [title, asAt, filter.replace('\u0001', ''), credit, publisherNote]) expect(said).toContain(text)
    expect(said.includes(disclaimer)).toBe(part === 'map' && given.view.map === 'boundaries')
    expect(svg.replace(/<style>.*?<\/style>/s, '')).not.toMatch(strange)

    const root = parsed(svg).documentElement
    expect(root.getAttribute('xml:lang')).toBe(language)
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${root.getAttribute('width')} ${root.getAttribute('height')}`)
    expect(root.querySelector('title')?.textContent).toContain(title)
    expect(root.querySelector('desc')?.textContent.length).toBeGreaterThan(20)
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(references.filter((id) => !ids.includes(id ?? ''))).toEqual([])
    expect([...svg.matchAll(/data:font\/woff2;base64,d09GMg/g)]).toHaveLength(language === 'ru' ? 2 : 1)
  })
})

const isOutline = (d: string) =>
  [detailGeometry, overview].some(({ countries, land, borders }) =>
    [...Object.values(countries), land, borders].some((path) => d.includes(path.slice(0, 30))),
  )
const paths = (svg: string) => [...parsed(svg).querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '')

test('the SVG of the map has each of the nine under its code, and with tiles it has no outline', async () => {
  const map = await source('map', await context('en'))
  for (const id of countryIds) expect(parsed(map).getElementById(id), id).not.toBeNull()
  expect(paths(map).filter(isOutline).length).toBeGreaterThan(9)

  const tiles = await source('map', await context('en', { map: 'tiles' }))
  expect(paths(tiles).length).toBeGreaterThan(8)
  expect(paths(tiles).filter(isOutline)).toEqual([])
  for (const { country } of members) expect(saidIn(tiles)).toContain(country.name.en)
})

describe('the same picture', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = ''
    await page.viewport(1366, 768)
  })

  test.each(['map', 'timeline'] as const)(
    'of the %s comes from a wide, light window and from a narrow, dark one',
    async (part) => {
      const given = await context('fr', { fill: 'non-party' })
      // The page has its own swatches and patterns, in its own colours.
      await render(<Patterns />)
      await page.viewport(1920, 1080)
      const wide = await source(part, given)
      await page.viewport(700, 900)
      document.documentElement.style.colorScheme = 'dark'
      expect(await source(part, given)).toBe(wide)
    },
  )
})

test('making an SVG leaves nothing in the page', async () => {
  const before = document.body.innerHTML
  await makeSvg('map', await context('en'))
  expect(document.body.innerHTML).toBe(before)
})

describe('a PNG', () => {
  const party = [0x0f, 0x5e, 0xa8]
  const sand = [0xdc, 0xc8, 0x92]

  test('of the map has two pixels per unit, and shows a Party in its fill', async () => {
    const given = await context('en')
    const file = await makePng('map', given)
    expect(file.name).toMatch(/^icis-briefing-map-.*-en\.png$/)
    const { width, height, at } = await pixels(file.content)
    expect([width, height]).toEqual([3200, 2000])
    expect(at(2 * 700, 2 * 430)).toEqual(party)
    expect(at(4, 4)).toEqual([255, 255, 255])
  })

  test('of tiles shows the fill of each status, and in a pale colour what the filter leaves out', async () => {
    const all = await pixels(await pngBlob('map', await context('en', { map: 'tiles' })))
    const [left, top] = [2 * 50, 2 * 900]
    const other = await pixels(await pngBlob('map', await context('en', { map: 'tiles', fill: 'non-party' })))
    // The tile of the Republic of Moldova, a Party, and above it the tile of Ukraine.
    expect([all.at(left, top), all.at(left, top - 2 * 280)]).toEqual([party, sand])
    expect(other.at(left, top - 2 * 280)).toEqual(sand)
    expect(Math.min(...other.at(left, top))).toBeGreaterThan(190)
  })

  test('of the timeline has the font that the SVG contains', async () => {
    const svg = await source('timeline', await context('ru'))
    const { width, height, data } = await pixels(await pngBlob('timeline', await context('ru')))
    expect([width, height]).toEqual([3200, 1040])
    const bare = svg.replace(/<style>.*?<\/style>/s, '')
    const image = new Image()
    image.src = URL.createObjectURL(new Blob([bare], { type: 'image/svg+xml' }))
    await image.decode()
    const canvas = new OffscreenCanvas(width, height)
    const brush = canvas.getContext('2d')
    brush?.drawImage(image, 0, 0, width, height)
    const plain = brush?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
    const differing = data.reduce((sum, value, index) => sum + Number(value !== plain[index]), 0)
    expect(differing).toBeGreaterThan(100_000)
  })
})
