import { describe, expect, test } from 'vitest'
import { sections } from '@edition/background'
import { claims } from '@edition/claims'
import { loadTexts } from '@/i18n/texts'

const wordIds = Object.entries(claims).flatMap(([id, { value }]) => (value === 'words' ? [id] : []))

/** What the sections ask for beside the facts: what stands over them and beside their figures. */
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

describe.each(['en', 'fr', 'ru'] as const)('the words in %s', (language) => {
  test('say every fact that is words, what the sections ask for, and nothing else', () => {
    expect(
      facts(language)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(wordIds.toSorted())
    expect(Object.keys(texts[language]).toSorted()).toEqual([...new Set([...wordIds, ...headings])].toSorted())
  })

  test.each(facts(language))('%s has no digits, no straight quotes and no space at its ends', (_id, text) => {
    expect(text).toMatch(/^\S(.*\S)?$/)
    expect(text).not.toMatch(/[\d'"]| {2}/)
  })
})

describe('the truth rules', () => {
  test.each([
    ['en', /\bpossibl/i],
    ['fr', /\bpossibl/i],
    ['ru', /возможн/i],
  ] as const)('“possible” stands in %s on cooperation in the programme and nowhere else', (language, possible) => {
    const held = Object.entries(texts[language]).filter(([, text]) => possible.test(text))
    expect(held.map(([id]) => id)).toEqual(['area-programme'])
  })

  test('the programme bears its name of 2016', () => {
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
