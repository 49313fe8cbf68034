import { describe, expect, test } from 'vitest'
import { claims } from '@edition/claims'
import { languages } from '@/domain/language'
import type { Language } from '@/domain/edition'
import { partsOf, format } from '@/i18n/format'
import { loadTexts } from '@/i18n/texts'

type Texts = Readonly<Record<string, string>>

const isFact = (id: string) => Object.entries(claims).some(([claim, { value }]) => claim === id && value === 'words')

/** Splits the texts of the background into facts and headings. */
async function wordsOf(language: Language): Promise<{ readonly facts: Texts; readonly headings: Texts }> {
  const entries = Object.entries(await loadTexts('background', language))
  return {
    facts: Object.fromEntries(entries.filter(([key]) => isFact(key))),
    headings: Object.fromEntries(entries.filter(([key]) => !isFact(key))),
  }
}

const later = ['history', 'notices', 'sources', 'presentation', 'exports', 'day', 'overrides', 'talk'] as const

/** All texts but the facts. The keys name their file, because several files have messages with the same key. */
async function spoken(language: Language): Promise<Texts> {
  const named = (name: string, texts: Texts) => Object.entries(texts).map(([key, text]) => [`${name}: ${key}`, text])
  const others = await Promise.all(later.map(async (name) => named(name, await loadTexts(name, language))))
  return {
    ...(await loadTexts('page', language)),
    ...Object.fromEntries([...named('headings', (await wordsOf(language)).headings), ...others.flat()]),
  }
}

const messagesOf: Readonly<Record<Language, Texts>> = {
  en: await spoken('en'),
  fr: await spoken('fr'),
  ru: await spoken('ru'),
}
const backgroundOf: Readonly<Record<Language, Texts>> = {
  en: (await wordsOf('en')).facts,
  fr: (await wordsOf('fr')).facts,
  ru: (await wordsOf('ru')).facts,
}
const all = (language: Language) =>
  [messagesOf[language], backgroundOf[language]].flatMap((texts) => Object.entries(texts))
const keys = Object.keys(messagesOf.en)
const message = (language: Language, key: string) => messagesOf[language][key] ?? ''

/** The placeholders for values that the page computes; every other placeholder is a claim. */
const computed = [
  'shown',
  'total',
  'facets',
  'facet',
  'query',
  'hidden',
  'country',
  'fill',
  'dots',
  'count',
  'n',
  'of',
  'parameters',
  'where',
  'rule',
  'date',
  'title',
  'what',
  'step',
  'steps',
  'digits',
  'rows',
  'format',
  'page',
  'pages',
  'statuses',
  'events',
  'label',
  'value',
  'first',
  'states',
  'chapter',
  'deposited',
  'inForce',
  'name',
  'names',
  'status',
  'day',
  'bound',
  'pending',
  'ownYear',
  'last',
  'later.meeting-2014',
  'languages',
] as const
const given = Object.fromEntries(computed.map((name) => [name, `<${name}>`]))

const cases = languages.flatMap((language) => keys.map((key) => ({ language, key })))

describe('the messages', () => {
  test.each(languages)('in %s have the same keys as in English, and none is empty', (language) => {
    expect(Object.keys(messagesOf[language]).toSorted()).toEqual(keys.toSorted())
    expect(Object.entries(messagesOf[language]).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test.each(cases)(
    '$key in $language: every placeholder is a claim with a value or a value from the page',
    ({ language, key }) => {
      for (const part of partsOf(message(language, key), language, given))
        if (part.kind === 'claim') expect(typeof claims[part.id].value).not.toBe('string')
      expect(format(message(language, key), language, given)).not.toMatch(/[{}]/)
    },
  )

  test.each(keys)('%s has the same placeholders in every language', (key) => {
    // A language may format a date in another way, but may never use another date.
    const asked = (language: Language) =>
      [...new Set([...message(language, key).matchAll(/\{([^{}|]+)/g)].map(([, name = '']) => name))].toSorted()
    expect(asked('fr')).toEqual(asked('en'))
    expect(asked('ru')).toEqual(asked('en'))
  })

  test.each(languages)(
    'in %s contain no digit but in the names of codes, the year of the source and the steps of the route',
    (language) => {
      const own = Object.entries(messagesOf[language]).filter(
        ([key, text]) =>
          /\d/.test(text.replaceAll(/\{[^{}]+\}/g, '')) &&
          // Another test checks that these are the first and the last step of the route.
          !/^(talk: note\.0|exports: column\.(iso2|iso3|m49)|(overrides: )?credit)$/.test(key),
      )
      expect(own).toEqual([])
      expect(Object.entries(backgroundOf[language]).filter(([, text]) => /\d/.test(text))).toEqual([])
    },
  )

  test.each(languages)('in %s have typographic apostrophes and quotation marks', (language) => {
    expect(all(language).filter(([, text]) => /['"]/.test(text))).toEqual([])
  })

  test('in French put a narrow no-break space before : ; ? ! and inside « »', () => {
    expect(
      all('fr').filter(([, text]) => /[^\u202f][:;?!»]|«[^\u202f]/u.test(text.replaceAll(/\{[^{}]+\}/g, 'x'))),
    ).toEqual([])
  })

  test('in Russian write е for ё', () => {
    expect(all('ru').filter(([, text]) => /ё/iu.test(text))).toEqual([])
  })

  test('in English contain no word that becomes wrong with time or that judges', () => {
    const wrong =
      /\b(now|currently|recent\w*|upcoming|next|today|soon|compliant|missing|failing|behind|outside|members? of the CIS)\b/i
    // Leaves out Next, which is the name of a button of a clicker and says nothing of time.
    const texts = all('en').map(([key, text]) => [key, text.replaceAll(/\bNext\b/g, '')] as const)
    expect(texts.filter(([, text]) => wrong.test(text))).toEqual([])
  })
})
