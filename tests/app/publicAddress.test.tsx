import { afterEach, expect, test, vi } from 'vitest'
import { publicUrl, siteOf } from '@/url/publicUrl'
import type { View } from '@/domain/view'

const view: View = {
  lang: 'ru',
  fill: 'party',
  dots: null,
  q: '',
  country: null,
  event: null,
  sort: { column: 'country', descending: false },
  frame: 'all',
  map: 'tiles',
  step: { step: 4, part: 1 },
  embed: 'map',
  asat: null,
  later: true,
}

afterEach(() => vi.unstubAllEnvs())

test('a page that only this computer serves has no public address', () => {
  expect(publicUrl(view)).toEqual({ none: 'nowhere' })
})

test('with VITE_ADDRESS the public address keeps view and tiles and omits step, language and embed', () => {
  vi.stubEnv('VITE_ADDRESS', 'https://example.org/briefing/')
  expect(publicUrl(view)).toEqual({
    address: 'https://example.org/briefing/?convention=party&frame=all&map=tiles&later=true',
  })
})

test.each([
  ['/', '/'],
  ['/fr/', '/'],
  ['/ru/', '/'],
  ['/briefing/fr/', '/briefing/'],
  ['/briefing/fr/index.html', '/briefing/'],
  ['/briefing/index.html', '/briefing/'],
  ['/peru/', '/peru/'],
  ['/fr/briefing/', '/fr/briefing/'],
  ['/en/', '/en/'],
  ['/briefing.html', '/briefing.html'],
])('the page %s belongs to the site %s', (page, site) => {
  expect(siteOf(page)).toBe(site)
})
