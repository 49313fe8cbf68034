import { describe, expect, test } from 'vitest'
import { claims } from '@edition/claims'
import { isClaim } from '@/domain/claims'
import type { ClaimId, Language } from '@/domain/edition'
import { languages } from '@/domain/language'
import { placeIds, placeOf } from '@/domain/places'
import { citation, holdsFor, whereOf } from '@/i18n/citation'
import { claimName } from '@/i18n/claimName'
import { loadTexts } from '@/i18n/texts'
import { translatorOf } from '@/i18n/translator'

const textsOf = {
  en: await loadTexts('sources', 'en'),
  fr: await loadTexts('sources', 'fr'),
  ru: await loadTexts('sources', 'ru'),
}
const ids = Object.keys(claims).filter(isClaim)

/** Replaces no-break spaces, which another test checks. */
const spaced = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const where = (of: readonly ClaimId[], language: Language) => spaced(whereOf(of, textsOf[language], language))

describe('the place of claims in the source', () => {
  test.each([
    ['one paragraph', ['meeting-2016'], 'paragraph 2', 'paragraphe 2', 'абзац 2'],
    ['two paragraphs in a row', ['observer-status'], 'paragraphs 2 and 3', 'paragraphes 2 et 3', 'абзацы 2 и 3'],
    ['two paragraphs apart', ['as-at'], 'paragraphs 2 and 5', 'paragraphes 2 et 5', 'абзацы 2 и 5'],
    ['two claims of one paragraph', ['conference', 'project'], 'paragraph 5', 'paragraphe 5', 'абзац 5'],
    [
      'claims in another order than the source',
      ['conference', 'meeting-2016'],
      'paragraphs 2 and 5',
      'paragraphes 2 et 5',
      'абзацы 2 и 5',
    ],
    [
      'three paragraphs in a row',
      ['discussions', 'council-body', 'meeting-2016'],
      'paragraphs 1–3',
      'paragraphes 1 à 3',
      'абзацы 1–3',
    ],
    ['one item', ['area-programme'], 'list, item 2', 'liste, point 2', 'перечень, пункт 2'],
    [
      'two items in a row',
      ['area-programme', 'area-tools'],
      'list, items 2 and 3',
      'liste, points 2 et 3',
      'перечень, пункты 2 и 3',
    ],
    ['the whole list', ['areas'], 'list, items 1–5', 'liste, points 1 à 5', 'перечень, пункты 1–5'],
    [
      'a paragraph and the list',
      ['areas', 'more-opportunities'],
      'paragraph 3; list, items 1–5',
      'paragraphe 3 ; liste, points 1 à 5',
      'абзац 3; перечень, пункты 1–5',
    ],
    [
      'parts without a number',
      ['contact', 'aims', 'issuer', 'rights'],
      'contact; note to editors; issuing unit; reproduction notice',
      'contact ; note aux rédactions ; service émetteur ; mention de reproduction',
      'контакты; примечание для редакторов; издающее подразделение; условия воспроизведения',
    ],
  ] as const)('names %s', (_, of, en, fr, ru) => {
    expect(where(of, 'en')).toBe(en)
    expect(where(of, 'fr')).toBe(fr)
    expect(where(of, 'ru')).toBe(ru)
  })

  test.each(languages)('names no number twice and leaves no placeholder in %s', (language) => {
    for (const id of ids) {
      const told = where([id], language)
      expect(told, id).not.toMatch(/[{}]|undefined/)
      const numbers = told.match(/\d+/g) ?? []
      expect(new Set(numbers).size, id).toBe(numbers.length)
    }
  })

  test.each(languages)('is named by words of its own for each part of the source in %s', (language) => {
    const named = placeIds.map((place) => {
      const id = ids.find((one) => claims[one].paragraphs.join(' ') === place)
      return { place, told: id && where([id], language) }
    })
    expect(named.filter(({ told }) => !told)).toEqual([])
    expect(new Set(named.map(({ told }) => told)).size).toBe(placeIds.length)
    for (const { place, told } of named) {
      const { n } = placeOf(place)
      expect(told?.match(/\d+/g) ?? [], place).toEqual(n === undefined ? [] : [String(n)])
    }
  })
})

describe('the citation of a claim', () => {
  test.each([
    ['en', 'meeting-2016', 'Stated in the press release, paragraph 2.', 'Refers to 14–15 September 2016.'],
    ['en', 'ARM.convention', 'Derived (paragraph 2): named among the nine and not among the exceptions.', null],
    ['en', 'areas', 'Derived (list, items 1–5): counted from the items named in the source.', null],
    [
      'fr',
      'discussions',
      'Énoncé dans le communiqué de presse, paragraphe 3.',
      'Se rapporte à : 14 et 15 septembre 2016.',
    ],
    ['ru', 'meeting-2014', null, 'Дата: 2014 год.'],
  ] as const)('says in %s of %s where it stands and to which date it refers', (language, id, cited, date) => {
    if (cited !== null) expect(spaced(citation(id, textsOf[language], language))).toBe(cited)
    if (date !== null) expect(spaced(holdsFor(id, textsOf[language], language))).toBe(date)
  })

  test.each(languages)('begins in %s with the fact itself, also if the fact is words', async (language) => {
    const words = await loadTexts('background', language)
    const translator = translatorOf({ language, messages: await loadTexts('page', language) })
    const titles = ids.map((id) => claimName(id, textsOf[language], translator, words))
    // One word for all of them would tell a reader nothing.
    expect(titles.filter((title) => title === translator.t('source') || title.trim() === '')).toEqual([])
    expect(claimName('safety-concern', textsOf[language], translator, words)).toBe(words['safety-concern'])
  })
})
