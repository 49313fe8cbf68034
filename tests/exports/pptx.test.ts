import { describe, expect, test } from 'vitest'
import { claims } from '@edition/claims'
import { members } from '@/domain/members'
import { boundCounts } from '@/domain/treatyFacts'
import { partyNames } from '@edition/partyNames'
import { treatyChapter } from '@edition/treatySources'
import { memberParties } from '@/drawings/parties/partiesOverTime'
import { countryIds } from '@/domain/country'
import { languages } from '@/domain/language'
import { laterRows, laterText } from '@/i18n/laterRows'
import { loadTexts } from '@/i18n/texts'
import { format } from '@/i18n/format'
import { tokenColour } from '@/ui/tokenColour'
import { deckOf, fillOf, namedIn, objectsOf, isTitle, slideSize } from './deck'
import { all, parseXml, textOf } from './xml'

/** The countries that the frame of a step shows. */
const inView = { map: countryIds, decision: ['AZE', 'KAZ', 'KGZ', 'RUS', 'TJK'] } as const

const decks = await Promise.all([
  ...languages.map((language) => deckOf(language, 'boundaries')),
  deckOf('fr', 'tiles', true),
])

const stepsWith = (wanted: readonly string[], { told, slides }: (typeof decks)[number]) =>
  told.flatMap(({ layout, channels }, index) => {
    const found = slides[index]
    return wanted.includes(layout) && found ? [{ layout, channels, found }] : []
  })

describe.each(decks)('the slides in $language with $map', (deck) => {
  const { language, map, later, told, sources, translator, parts, slides, notes, tell, read, file } = deck
  const nameOf = new Map(members.map(({ country }) => [country.id, country.name[language]]))
  const names = countryIds.map((id) => nameOf.get(id) ?? '')

  test('are a file of well-formed parts, smaller than 1 MB and with the right name', () => {
    for (const [name, xml] of parts) expect(() => parseXml(xml), name).not.toThrow()
    expect(file.content.size).toBeLessThan(1_000_000)
    expect(file.name).toBe(`icis-briefing-slides-2016-09-${language}.pptx`)
  })

  test('are one for each step, in wide format, each with its headline as the title', () => {
    expect(deck.files.filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))).toHaveLength(told.length)
    const size = all(read('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes
    expect([size?.['cx'], size?.['cy']].map(Number)).toEqual([slideSize.cx, slideSize.cy])
    slides.forEach((root, step) => {
      const titles = objectsOf(root).filter(isTitle)
      expect(titles.map(textOf)).toEqual([tell(`headline.${told[step]?.id ?? 0}`)])
    })
  })

  test('draw the Parties over time after the route, with two lines and the countries of the Council', () => {
    const [, , , , , , , , , , optional] = slides
    const drawn = optional ? objectsOf(optional).filter((object) => all(object, 'a:custGeom').length > 0) : []
    expect(drawn).toHaveLength(2)
    const texts = optional ? objectsOf(optional).map(textOf) : []
    for (const id of memberParties) expect(texts.join('|')).toContain(partyNames[id][language])
  })

  test('name the first slide as the title, number the other steps of the route, and name the rest by their source', async () => {
    const { stepTitle, step: stepText } = await loadTexts('presentation', language)
    const history = await loadTexts('history', language)
    const offRoute = { parties: history['parties.title'], later: sources['later.title'] }
    const nameOfStep = ({ id, layout }: (typeof told)[number]) => {
      if (layout === 'title') return stepTitle
      return layout === 'parties' || layout === 'later'
        ? offRoute[layout]
        : format(stepText, language, { step: id, steps: 9 })
    }
    slides.forEach((root, index) => {
      const step = told[index]
      const texts = objectsOf(root).map(textOf)
      expect(step && texts).toContain(step && nameOfStep(step))
      const counted = texts.filter((text) => /^\S+ \d \S+ 9$/.test(text))
      expect(counted, `step ${step?.id}`).toHaveLength(index >= 1 && index <= 9 ? 1 : 0)
    })
    expect(stepTitle).toBe({ en: 'Title', fr: 'Titre', ru: 'Титульный слайд' }[language])
  })

  test('have later developments in a table on the last slide, only if the page shows them', () => {
    expect(told).toHaveLength(later ? 12 : 11)
    const last = slides[11]
    const rows = last ? all(last, 'a:tr').map((row) => all(row, 'a:tc').map(textOf)) : []
    const lines = laterRows(sources, language).map((row) => [row.date, laterText(row, language)])
    expect(lines).toHaveLength(8)
    expect(rows).toEqual(later ? [[sources['later.date'], sources['later.fact']], ...lines] : [])
    if (!last) return
    const text = textOf(last)
    expect(text).toContain(String(boundCounts['bound-later'].count))
    expect(text).toContain(sources['later.composition'])
    for (const { title } of laterRows(sources, language).flatMap((row) => row.sources)) expect(text).toContain(title)
    expect(text).not.toContain(sources['later.meeting-2014'])
  })

  test('contain the note of each step for the speaker', () => {
    notes.forEach((root, step) => {
      expect(textOf(root)).toContain(tell(`note.${told[step]?.id ?? 0}`))
    })
  })

  test('contain date, source and note on the publisher each, and the disclaimer exactly if they draw boundaries', async () => {
    const ofTreaty = (await loadTexts('history', language))['parties.publisherNote']
    slides.forEach((root, step) => {
      const text = textOf(root)
      const isLater = told[step]?.layout === 'later'
      expect(text.includes(translator.t('asAt')), `step ${step}`).toBe(!isLater)
      expect(text.includes(format(sources['later.stamp'], language)), `step ${step}`).toBe(isLater)
      // The chart of the Parties and the later developments have other sources, and name them.
      expect(text.includes(translator.t('credit'))).toBe(!isLater && told[step]?.layout !== 'parties')
      expect(text.includes(treatyChapter)).toBe(told[step]?.layout === 'parties')
      const isOnRoute = !isLater && told[step]?.layout !== 'parties'
      expect(text.includes(isOnRoute ? translator.t('publisherNote') : ofTreaty), `step ${step}`).toBe(true)
      const drawn = map === 'boundaries' && ['map', 'decision'].includes(told[step]?.layout ?? '')
      expect(text.includes(translator.t('disclaimer')), `step ${step}`).toBe(drawn)
    })
  })

  test('draw the countries that the step shows, each with its name, or tiles without any outline', () => {
    for (const { layout, found } of stepsWith(['map', 'decision'], deck)) {
      const freeforms = objectsOf(found).filter((object) => all(object, 'a:custGeom').length > 0)
      const outlined = freeforms
        .filter((object) => all(object, 'a:lnTo').length > 0)
        .map((object) => namedIn(object)['name'])
      const tiles = objectsOf(found)
        .filter((object) => all(object, 'a:prstGeom').some(({ attributes }) => attributes['prst'] === 'roundRect'))
        .map((object) => namedIn(object)['name'] ?? '')
      const wanted = inView[layout === 'map' ? 'map' : 'decision'].map((id) => nameOf.get(id) ?? '')
      if (map === 'boundaries') {
        expect(names.filter((name) => outlined.includes(name)).toSorted()).toEqual(
          expect.arrayContaining(wanted.toSorted()),
        )
        expect(tiles).toEqual([])
      } else {
        expect(outlined).toEqual([])
        expect(tiles.toSorted()).toEqual(names.toSorted())
      }
    }
  })

  test('fill the countries by their Convention status, or dot the beneficiaries, as the channels of the step say', () => {
    for (const { channels, found } of stepsWith(['map'], deck))
      for (const { country, fill, dots } of members) {
        const shapes = objectsOf(found).filter((object) => namedIn(object)['name'] === nameOf.get(country.id))
        const [shape] = shapes.filter(
          (object) => !all(object, 'p:cNvSpPr').some(({ attributes }) => attributes['txBox']),
        )
        const fills = { party: tokenColour('--room-filled'), 'non-party': tokenColour('--sand') }
        const expected = channels === 'fill' ? fills[fill] : tokenColour('--room-neutral')
        expect(shape && fillOf(shape), `${country.id}, ${channels}`).toBe(expected)
        const dotted = objectsOf(found).filter(
          (object) =>
            // Leaves out the swatch, whose name is that of the country alone.
            namedIn(object)['name'] !== nameOf.get(country.id) &&
            namedIn(object)['name']?.startsWith(nameOf.get(country.id) ?? '') &&
            all(object, 'a:arcTo').length > 2,
        )
        expect(dotted, country.id).toHaveLength(channels === 'dots' && dots === 'beneficiary' ? 1 : 0)
      }
  })

  test('contain the matrix as a table with heads, counts and names', () => {
    const tables = slides.map((root) => all(root, 'a:tbl'))
    expect(tables.map(({ length }) => length)).toEqual(
      told.map(({ layout }) => (['matrix', 'later'].includes(layout) ? 1 : 0)),
    )
    const [table] = tables.flat()
    expect(table?.children.find(({ name }) => name === 'a:tblPr')?.attributes).toMatchObject({
      firstRow: '1',
      firstCol: '1',
    })
    const rows = table ? all(table, 'a:tr').map((row) => all(row, 'a:tc').map(textOf)) : []
    const counts = rows.map((row) => row.map((cell) => /\d+/.exec(cell)?.[0]))
    expect(counts).toEqual([
      [undefined, String(claims.beneficiaries.value), String(claims['non-beneficiaries'].value)],
      [claims.parties.value, claims.both.value, claims['party-only'].value].map(String),
      [claims['non-parties'].value, claims['beneficiary-only'].value, claims.neither.value].map(String),
    ])
    for (const name of names)
      expect(
        rows.flat().filter((cell) => cell.includes(name)),
        name,
      ).toHaveLength(1)
  })

  test('contain a chart with the counts on each step that shows the map', () => {
    const charts = slides.map((root) => all(root, 'c:chart').length)
    expect(charts).toEqual(told.map(({ layout }) => (layout === 'map' ? 1 : 0)))
    const values = [...parts.keys()]
      .filter((name) => /^ppt\/charts\/[^/]+\.xml$/.test(name))
      .toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
      .map((name) => all(read(name), 'c:val').map((value) => all(value, 'c:v').map(({ text }) => Number(text))))
    expect(values).toEqual([
      [[claims.parties.value, claims['non-parties'].value]],
      [[claims.beneficiaries.value, claims['non-beneficiaries'].value]],
    ])
  })
})
