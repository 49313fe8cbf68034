import { describe, expect, test } from 'vitest'
import { parseShared, sharedQuery } from '@/url/sharedView'

const query = '?lang=ru&country=ukr&frame=close-up&map=tiles&step=5.2'

describe('the view that windows of a talk tell each other', () => {
  test('comes back as it was told', () => {
    const view = parseShared(query)
    expect(view).toMatchObject({ lang: 'ru', country: 'UKR', map: 'tiles', step: { step: 5, part: 2 } })
    expect(view && sharedQuery(view)).toBe(query)
  })

  test.each([
    ['nothing', ''],
    ['a text', 'step'],
    ['no step', '?lang=ru&frame=all'],
    ['no language', '?frame=all&step=5'],
    ['an unknown language', '?lang=de&frame=all&step=5'],
    ['an unknown step', '?lang=ru&frame=all&step=99'],
    ['an unknown country', '?lang=ru&country=xyz&frame=all&step=5'],
    ['a country in another case', '?lang=ru&country=UKR&frame=all&step=5'],
    ['a parameter of another edition', '?lang=ru&frame=all&step=5&theme=dark'],
    ['a part of the page', '?lang=ru&frame=all&step=5&embed=map'],
    ['another day', '?lang=ru&frame=all&asat=2004-09-14&step=5'],
  ])('is refused where it is %s', (_, text) => {
    expect(parseShared(text)).toBeNull()
  })
})
