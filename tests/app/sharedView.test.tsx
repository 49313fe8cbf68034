import { describe, expect, test } from 'vitest'
import { parseShared, sharedQuery } from '@/url/sharedView'

const query = '?lang=ru&country=ukr&frame=close-up&map=tiles&step=5.2'

describe('the view that the windows of a talk share', () => {
  test('is parsed from its query and gives the same query again', () => {
    const view = parseShared(query)
    expect(view).toMatchObject({ lang: 'ru', country: 'UKR', map: 'tiles', step: { step: 5, part: 2 } })
    expect(view && sharedQuery(view)).toBe(query)
  })

  test.each([
    ['no parameter', ''],
    ['a step without a value', 'step'],
    ['no step', '?lang=ru&frame=all'],
    ['no language', '?frame=all&step=5'],
    ['an unknown language', '?lang=de&frame=all&step=5'],
    ['an unknown step', '?lang=ru&frame=all&step=99'],
    ['an unknown country', '?lang=ru&country=xyz&frame=all&step=5'],
    ['a country in another case', '?lang=ru&country=UKR&frame=all&step=5'],
    ['an unknown parameter', '?lang=ru&frame=all&step=5&theme=dark'],
    ['a part to embed', '?lang=ru&frame=all&step=5&embed=map'],
    ['another day', '?lang=ru&frame=all&asat=2004-09-14&step=5'],
  ])('is refused if the query has %s', (_, text) => {
    expect(parseShared(text)).toBeNull()
  })
})
