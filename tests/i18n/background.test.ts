import { describe, expect, test } from 'vitest'
import { claims } from '@/data/claims'
import { background as en, type BackgroundTexts } from '@/i18n/messages/background/en'
import { background as fr } from '@/i18n/messages/background/fr'
import { background as ru } from '@/i18n/messages/background/ru'

const wordIds = Object.entries(claims).flatMap(([id, { value }]) => (value === 'words' ? [id] : []))
const entries = (texts: BackgroundTexts) => Object.entries(texts)

describe.each([
  ['en', en],
  ['fr', fr],
  ['ru', ru],
])('the words in %s', (_, texts) => {
  test('say every fact that is words, and nothing else', () => {
    expect(Object.keys(texts).toSorted()).toEqual(wordIds.toSorted())
  })

  test.each(entries(texts))('%s has no digits, no straight quotes and no space at its ends', (_id, text) => {
    expect(text).toMatch(/^\S(.*\S)?$/)
    expect(text).not.toMatch(/[\d'"]| {2}/)
  })
})

describe('the truth rules', () => {
  test.each([
    ['en', en, /\bpossibl/i],
    ['fr', fr, /\bpossibl/i],
    ['ru', ru, /возможн/i],
  ] as const)('“possible” stands in %s on cooperation in the programme and nowhere else', (_, texts, possible) => {
    const held = entries(texts).filter(([, text]) => possible.test(text))
    expect(held.map(([id]) => id)).toEqual(['area-programme'])
  })

  test('the programme bears its name of 2016', () => {
    for (const texts of [en, fr, ru]) {
      expect(texts['area-programme']).toMatch(
        /Assistance Programme$|Programme d’assistance$|Программы оказания помощи$/,
      )
    }
  })
})

describe('typography', () => {
  test.each(entries(fr))('%s has a narrow no-break space before high punctuation in French', (_, text) => {
    expect(text).not.toMatch(/(?<!\u202f)[:;!?»]|«(?!\u202f)/)
  })

  test.each(entries(ru))('%s has no ё and no foreign quotation marks in Russian', (_, text) => {
    expect(text).not.toMatch(/[ёЁ“”’]/)
  })
})
