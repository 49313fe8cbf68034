import { describe, expect, test } from 'vitest'
import { highlightAttributes } from '@/ui/highlight'
import type { EventId, CountryId } from '@/domain/edition'
import { countryIds } from '@/domain/country'
import { nothingHovered, type Hover, type View } from '@/domain/view'

const view: View = {
  lang: 'en',
  fill: null,
  dots: null,
  q: '',
  country: null,
  event: null,
  sort: { column: 'country', descending: false },
  frame: 'all',
  map: 'boundaries',
  step: null,
  embed: null,
  asat: null,
  later: false,
}

const listed = (text: string) => text.split(' ').filter(Boolean)
const marks = (patch: Partial<View>, shown: readonly CountryId[] = countryIds, hover: Hover = nothingHovered) => {
  const {
    'data-highlighted': highlighted,
    'data-faded': faded,
    'data-pinned': pinned,
  } = highlightAttributes({ ...view, ...patch }, shown, hover)
  return { highlighted: listed(highlighted), faded: listed(faded), pinned: listed(pinned) }
}

describe('the highlight', () => {
  test.each([
    ['a host', { countries: ['KAZ'], event: null }, ['KAZ', 'meeting-2015']],
    ['a country that hosted none', { countries: ['BLR'], event: null }, ['BLR']],
    ['a cell of the matrix', { countries: ['KGZ', 'TJK', 'UKR'], event: null }, ['KGZ', 'TJK', 'UKR', 'meeting-2016']],
    ['a meeting', { countries: [], event: 'meeting-2014' }, ['AZE', 'meeting-2014']],
    ['an event without a host among the nine', { countries: [], event: 'conference' }, ['conference']],
  ] as const)(
    'hovering %s highlights it with the countries and meetings that belong to it',
    (_, hover, highlighted) => {
      expect(marks({}, countryIds, hover)).toEqual({ highlighted: [...highlighted], pinned: [], faded: [] })
    },
  )
})

const others = (...kept: readonly EventId[]) =>
  (['adopted', 'in-force', 'meeting-2014', 'meeting-2015', 'meeting-2016', 'conference', 'project'] as const).filter(
    (id) => !kept.includes(id),
  )

describe('fading', () => {
  test.each([
    ['without a filter and without a pin nothing fades', {}, countryIds, []],
    [
      'a filter fades the countries that it hides, and their meetings',
      {},
      ['KGZ', 'TJK', 'UKR'],
      ['ARM', 'AZE', 'BLR', 'KAZ', 'MDA', 'RUS', 'meeting-2014', 'meeting-2015'],
    ],
    [
      'a filter that leaves no country fades all countries and meetings',
      {},
      [],
      [...countryIds, 'meeting-2014', 'meeting-2015', 'meeting-2016'],
    ],
    ['a pinned host fades all events but its own', { country: 'KAZ' }, countryIds, others('meeting-2015')],
    ['a pinned country that hosted no event fades all events', { country: 'BLR' }, countryIds, others()],
    ['a pinned event fades the other events', { event: 'conference' }, countryIds, others('conference')],
  ] as const)('%s', (_, patch, shown, faded) => {
    expect(marks(patch, shown).faded).toEqual([...faded])
  })
})

test.each([
  [{ country: 'RUS' }, ['RUS']],
  [{ event: 'meeting-2016' }, ['meeting-2016', 'KGZ']],
  [{ event: 'project' }, ['project']],
  [{}, []],
] as const)('the view %j marks %j as pinned', (patch, pinned) => {
  expect(marks(patch).pinned).toEqual([...pinned])
})
