import { describe, expect, test } from 'vitest'
import { claims } from '@/data/claims'
import { languages, type Language } from '@/domain/language'
import { background as backgroundEn } from '@/i18n/messages/background/en'
import { background as backgroundFr } from '@/i18n/messages/background/fr'
import { background as backgroundRu } from '@/i18n/messages/background/ru'
import { en, type MessageKey, type Messages } from '@/i18n/messages/en'
import { fr } from '@/i18n/messages/fr'
import { ru } from '@/i18n/messages/ru'
import { partsOf, plain } from '@/i18n/template'

const messagesOf: Record<Language, Messages> = { en, fr, ru }
const backgroundOf = { en: backgroundEn, fr: backgroundFr, ru: backgroundRu }
const keys = Object.keys(en) as MessageKey[]

/** What the page computes and hands to a message; every other placeholder is a claim. */
const computed = [
  'shown', 'total', 'facets', 'facet', 'query', 'hidden', 'country', 'convention', 'assistance', 'count', 'n',
  'parameters', 'where', 'rule', 'date', 'title', 'what',
] as const // prettier-ignore
const given = Object.fromEntries(computed.map((name) => [name, `<${name}>`]))

const cases = languages.flatMap((language) => keys.map((key) => ({ language, key })))

describe('the messages', () => {
  test.each(languages)('in %s are the same as in English, none empty', (language) => {
    expect(Object.keys(messagesOf[language]).toSorted()).toEqual(keys.toSorted())
    expect(Object.entries(messagesOf[language]).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test.each(cases)('$key in $language: every placeholder is a claim with a value or given by the page', ({ language, key }) => {
    for (const part of partsOf(messagesOf[language][key], language, given))
      if (part.kind === 'claim') expect(typeof claims[part.id].value).not.toBe('string')
    expect(plain(messagesOf[language][key], language, given)).not.toMatch(/[{}]/)
  }) // prettier-ignore

  test.each(keys)('%s asks for the same claims and values in every language', (key) => {
    // A language may say a date another way, but never another date.
    const asked = (language: Language) =>
      [...new Set([...messagesOf[language][key].matchAll(/\{([^{}|]+)/g)].map(([, name = '']) => name))].toSorted()
    expect(asked('fr')).toEqual(asked('en'))
    expect(asked('ru')).toEqual(asked('en'))
  })

  test.each(languages)('in %s write no digit of their own, but for numbers of paragraphs and the year of the source', (language) => {
    const own = Object.entries(messagesOf[language]).filter(([key, text]) => /\d/.test(text.replaceAll(/\{[^{}]+\}/g, '')) && !/^(where\.P|credit$)/.test(key)) // prettier-ignore
    expect(own).toEqual([])
    expect(Object.entries(backgroundOf[language]).filter(([, text]) => /\d/.test(text))).toEqual([])
  }) // prettier-ignore

  test.each(languages)('in %s write apostrophes and quotation marks as printers do', (language) => {
    const all = [...Object.entries(messagesOf[language]), ...Object.entries(backgroundOf[language])]
    expect(all.filter(([, text]) => /['"]/.test(text))).toEqual([])
  })

  test('in French put a narrow no-break space before : ; ? ! and inside « »', () => {
    const all = [...Object.entries(fr), ...Object.entries(backgroundFr)]
    expect(all.filter(([, text]) => /[^\u202f][:;?!»]|«[^\u202f]/u.test(text.replaceAll(/\{[^{}]+\}/g, 'x')))).toEqual([])
  }) // prettier-ignore

  test('in Russian write е for ё', () => {
    expect(Object.entries({ ...ru, ...backgroundRu }).filter(([, text]) => /ё/iu.test(text))).toEqual([])
  })
})
