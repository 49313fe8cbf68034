import { expect, test } from 'vitest'
import { parties } from '@edition/parties'
import { partyIds, partyOf, signatoryIds } from '@/domain/parties'
import { partyNames } from '@edition/partyNames'
import { toIso } from '@/domain/partialDate'
import { languages } from '@/domain/language'
import { makePartiesCsv } from '@/exports/spreadsheet/makeCsv'
import { signedOnlyLine } from '@/exports/spreadsheet/partyRows'
import { loadTexts } from '@/i18n/texts'
import { readCsv } from './csvReader'
import { handed } from './scene'

const council = ['MDA', 'RUS', 'ARM', 'KAZ', 'BLR', 'AZE']
/** Ukraine became a Party after the date of the briefing. */
const expected = partyIds.filter((id) => parties[id].deposited.year < 2017)

test('the Parties as CSV are the 41 rows of the data as at September 2016, whatever the page is filtered to', async () => {
  const filtered = await handed({ fill: 'non-party', q: 'Ukraine' })
  expect(filtered.shown).toEqual(['UKR'])
  const { name, content } = await makePartiesCsv(filtered)
  expect(name).toBe('icis-briefing-parties-2016-09-en.csv')
  const [headings = [], ...rows] = readCsv((await content.text()).replace('\uFEFF', ''))
  const told = (row: readonly string[], heading: string) => row[headings.indexOf(heading)]
  expect(rows).toHaveLength(41)
  expect(
    rows.map((row) => [
      told(row, 'ISO alpha-3') || 'EU',
      told(row, 'Signed, ISO date'),
      told(row, 'Instrument'),
      told(row, 'Deposited, ISO date'),
      told(row, 'Party since, ISO date'),
    ]),
  ).toEqual(
    expected.map((id) => {
      const { signed, instrument, deposited, inForce } = partyOf(id)
      return [id, signed ? toIso(signed) : '', instrument, toIso(deposited), toIso(inForce)]
    }),
  )
  expect(rows.filter((row) => told(row, 'ICIS country')).map((row) => told(row, 'ISO alpha-3'))).toEqual(council)
  for (const row of rows) expect(row.join()).toContain('United Nations Treaty Collection')
})

test.each(languages)('the line under the Parties names the two that only signed, in %s', async (language) => {
  const { translator } = await handed()
  const texts = {
    translator: { ...translator, language },
    history: await loadTexts('history', language),
    share: await loadTexts('exports', language),
  }
  for (const id of signatoryIds) expect(signedOnlyLine(texts)).toContain(partyNames[id][language])
})
