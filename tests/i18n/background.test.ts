import { describe, expect, test } from 'vitest'
import { areas, sections } from '@edition/background'
import { claims } from '@edition/claims'
import { loadTexts } from '@/i18n/texts'

const wordIds = Object.entries(claims).flatMap(([id, { value }]) => (value === 'words' ? [id] : []))

/** The messages that the sections need besides the facts: headings and labels of figures. */
const headings = [...sections.before, ...sections.after].flatMap(({ title, blocks }): readonly string[] => [
  title,
  ...blocks.flatMap((block) => {
    if (block.kind === 'message') return [block.key]
    return block.kind === 'figures'
      ? block.rows.flatMap((row) => [row.name, 'value' in row ? row.value : []].flat())
      : []
  }),
])

const texts = {
  en: await loadTexts('background', 'en'),
  fr: await loadTexts('background', 'fr'),
  ru: await loadTexts('background', 'ru'),
}

/** The facts that are words. */
const facts = (language: keyof typeof texts) =>
  Object.entries(texts[language]).filter(([id]) => wordIds.some((word) => word === id))

describe.each(['en', 'fr', 'ru'] as const)('the texts in %s', (language) => {
  test('contain every fact in words, the headings and labels of the sections, and nothing else', () => {
    expect(
      facts(language)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(wordIds.toSorted())
    expect(Object.keys(texts[language]).toSorted()).toEqual([...new Set([...wordIds, ...headings])].toSorted())
  })

  test.each(facts(language))('have in %s no digit, no straight quote and no space at the ends', (_id, text) => {
    expect(text).toMatch(/^\S(.*\S)?$/)
    expect(text).not.toMatch(/[\d'"]| {2}/)
  })
})

describe('the truth rules', () => {
  // Two other words are not meant: “as far as possible” in the aims, and the noun for opportunities.
  test.each([
    ['en', /(?<!as far as )\bpossibl/i],
    ['fr', /(?<!autant que )\bpossibl/i],
    ['ru', /(?<!насколько это )возможн(?!ост)/i],
  ] as const)('in %s only the text on cooperation in the programme says “possible”', (language, possible) => {
    const held = Object.entries(texts[language]).filter(([, text]) => possible.test(text))
    expect(held.map(([id]) => id)).toEqual(['area-programme'])
  })

  test.each([
    ['en', /possib/i],
    ['fr', /possib/i],
    ['ru', /возможн/i],
  ] as const)('in %s of the areas only that of the programme has this word in any form', (language, possible) => {
    expect(areas.filter((id) => possible.test(texts[language][id]))).toEqual(['area-programme'])
  })

  test.each([
    ['en', 'According to UNECE'],
    ['fr', 'Selon la CEE-ONU'],
    ['ru', 'По сообщению ЕЭК ООН'],
  ] as const)('in %s the text on the first observer begins with who says so: %s', (language, who) => {
    expect(texts[language]['first-observer'].startsWith(who)).toBe(true)
  })

  test('the programme has its name of 2016', () => {
    for (const { 'area-programme': programme } of Object.values(texts)) {
      expect(programme).toMatch(/Assistance Programme$|Programme d’assistance$|Программы оказания помощи$/)
    }
  })
})

describe('typography', () => {
  test.each(facts('fr'))('%s has a narrow no-break space before high punctuation in French', (_, text) => {
    expect(text).not.toMatch(/(?<!\u202f)[:;!?»]|«(?!\u202f)/)
  })

  test.each(facts('ru'))('%s has no ё and no foreign quotation marks in Russian', (_, text) => {
    expect(text).not.toMatch(/[ёЁ“”’]/)
  })
})
