import { describe, expect, test } from 'vitest'
import { languages } from '@/domain/language'
import { heightOf, linesOf } from '@/exports/pptx/textSize'
import { deckOf, isTitle, namedIn, objectsOf, placeOf, slideSize } from './deck'
import { all, textOf } from './xml'

const locales = { en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU' } as const
/** A pixel in EMU, as the tolerance for rounding. */
const pixel = 9_525
/** The font size of the foot, in points. */
const footSize = 10

const decks = await Promise.all([
  ...languages.map((language) => deckOf(language, 'boundaries')),
  // Russian has the longest words; this deck has tiles and later developments.
  deckOf('ru', 'tiles', true),
])

describe.each(decks)('the slides in $language with $map', ({ language, slides, parts, files, read }) => {
  test('describe every object in words, or mark it as decorative', () => {
    for (const root of slides) {
      for (const object of objectsOf(root).filter((candidate) => !isTitle(candidate))) {
        const { name, descr } = namedIn(object)
        const decorates = all(object, 'adec:decorative').length > 0
        expect([name, Boolean(descr) !== decorates], name).toEqual([expect.stringMatching(/./), true])
        expect(`${name}${descr}`).not.toMatch(/[\u2400\u241f]/)
      }
      const ids = all(root, 'p:cNvPr').map(({ attributes }) => attributes['id'])
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('mark the language of every run of text', () => {
    for (const [name] of parts) {
      if (!/^ppt\/(?:slides|notesSlides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/.test(name)) continue
      const root = read(name)
      const told = ['a:rPr', 'a:endParaRPr', 'a:defRPr'].flatMap((tag) => all(root, tag))
      expect(
        told.filter(({ attributes }) => attributes['lang'] !== locales[language]),
        name,
      ).toEqual([])
      for (const run of all(root, 'a:r')) expect(all(run, 'a:rPr'), name).toHaveLength(1)
    }
  })

  test('contain no picture, and no object that leaves the slide', () => {
    expect(files.filter((name) => /\.(?:png|jpe?g|gif|svg|emf|wmf)$/i.test(name))).toEqual([])
    for (const root of slides) {
      expect(all(root, 'p:pic')).toEqual([])
      expect(all(root, 'a:blip')).toEqual([])
      for (const object of objectsOf(root)) {
        const { x, y, right, bottom } = placeOf(object)
        const within = x >= 0 && y >= 0 && right <= slideSize.cx && bottom <= slideSize.cy
        expect(within, `${namedIn(object)['name']}: ${x} ${y} ${right} ${bottom}`).toBe(true)
      }
    }
  })

  test('have boxes in the foot that are as high as their lines, so that none runs over the next', () => {
    for (const [index, root] of slides.entries()) {
      const small = objectsOf(root).filter((object) => {
        const runs = all(object, 'a:r').flatMap((run) => all(run, 'a:rPr'))
        return runs.length > 0 && runs.every(({ attributes }) => Number(attributes['sz']) <= 100 * footSize)
      })
      expect(small.length, `slide ${index}`).toBeGreaterThanOrEqual(4)
      for (const object of small) {
        const { x, y, right, bottom } = placeOf(object)
        const lines = linesOf(textOf(object), footSize, (right - x) / pixel, 'regular')
        expect(heightOf(lines, footSize), textOf(object)).toBeLessThanOrEqual((bottom - y) / pixel + 1)
      }
    }
  })

  test('have no text over another', () => {
    for (const root of slides) {
      const texts = objectsOf(root).filter((object) => textOf(object) !== '' && object.name === 'p:sp')
      texts.forEach((one, index) => {
        for (const other of texts.slice(index + 1)) {
          const [a, b] = [placeOf(one), placeOf(other)]
          const met =
            Math.min(a.right, b.right) - Math.max(a.x, b.x) > pixel &&
            Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y) > pixel
          expect(met, `${textOf(one)} / ${textOf(other)}`).toBe(false)
        }
      })
    }
  })
})
