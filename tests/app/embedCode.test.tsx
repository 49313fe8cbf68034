import { expect, test } from 'vitest'
import { embedCode } from '@/exports/embed/embedCode'
import { fullUrl } from '@/url/fullUrl'
import { embedParts, type View } from '@/domain/view'
import { loadTexts } from '@/i18n/texts'
import { translatorOf } from '@/i18n/translator'

const view: View = {
  lang: 'fr',
  fill: 'party',
  dots: null,
  q: '"<a> & é',
  country: null,
  event: null,
  sort: { column: 'hosted', descending: true },
  frame: 'all',
  map: 'tiles',
  step: { step: 4, part: 1 },
  embed: null,
  asat: null,
  later: true,
}
const address = { address: 'https://example.org/briefing/?frame=caucasus' }
const translator = async () => translatorOf({ language: 'fr', messages: await loadTexts('page', 'fr') })

test.each(embedParts)(
  'the embed code of the %s is one iframe with a title in the language of the page and with exactly this view',
  async (part) => {
    const code = embedCode(part, view, address, await translator()) ?? ''
    expect(code.match(/<[^>]*>/g)).toEqual([code.slice(0, code.indexOf('>') + 1), '</iframe>'])
    const frame = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe')
    const source = new URL(frame?.src ?? '')
    expect(source.origin + source.pathname).toBe('https://example.org/briefing/')
    expect(Object.fromEntries(source.searchParams)).toEqual({
      lang: 'fr',
      convention: 'party',
      q: '"<a> & é',
      sort: '-hosted',
      frame: 'all',
      map: 'tiles',
      embed: part,
      ...(part === 'timeline' && { later: 'true' }),
    })
    const named = { map: 'Carte', table: 'Pays membres du Conseil', timeline: 'Chronologie' }[part]
    expect(frame?.title).toBe(
      `La Convention sur les accidents industriels et le Conseil inter-États de la CEI pour la sécurité industrielle – ${named}`,
    )
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('width')).toBe('100%')
    expect(Number(frame?.getAttribute('height'))).toBeGreaterThanOrEqual(500)
  },
)

test('a page without a public address has no embed code', async () => {
  expect(embedCode('map', view, { none: 'file' }, await translator())).toBeNull()
})

test('the link to the whole page keeps view, language, frame and foreign parameters, and drops step and embed', () => {
  const start = location.href
  history.replaceState(null, '', '?utm_source=x&embed=map&convention=nonsense')
  const { searchParams } = new URL(fullUrl(view), start)
  history.replaceState(null, '', start)
  expect(Object.fromEntries(searchParams)).toEqual({
    utm_source: 'x',
    lang: 'fr',
    convention: 'party',
    q: '"<a> & é',
    sort: '-hosted',
    frame: 'all',
    map: 'tiles',
    later: 'true',
  })
})
