import { describe, expect, test } from 'vitest'
import { claims } from '@/data/claims'
import { languages, type Language } from '@/domain/language'
import {
  background as backgroundEn,
  growth as growthEn,
  headings as headingsEn,
  notices as noticesEn,
  sources as sourcesEn,
} from '@/i18n/messages/background/en'
import {
  background as backgroundFr,
  growth as growthFr,
  headings as headingsFr,
  notices as noticesFr,
  sources as sourcesFr,
} from '@/i18n/messages/background/fr'
import {
  background as backgroundRu,
  growth as growthRu,
  headings as headingsRu,
  notices as noticesRu,
  sources as sourcesRu,
} from '@/i18n/messages/background/ru'
import { en } from '@/i18n/messages/en'
import { fr } from '@/i18n/messages/fr'
import { ru } from '@/i18n/messages/ru'
import { day as dayEn, overrides as toldEn } from '@/i18n/messages/day/en'
import { present as presentEn } from '@/i18n/messages/present/en'
import { share as shareEn } from '@/i18n/messages/share/en'
import { talk as talkEn } from '@/i18n/messages/talk/en'
import { day as dayFr, overrides as toldFr } from '@/i18n/messages/day/fr'
import { present as presentFr } from '@/i18n/messages/present/fr'
import { share as shareFr } from '@/i18n/messages/share/fr'
import { talk as talkFr } from '@/i18n/messages/talk/fr'
import { day as dayRu, overrides as toldRu } from '@/i18n/messages/day/ru'
import { present as presentRu } from '@/i18n/messages/present/ru'
import { share as shareRu } from '@/i18n/messages/share/ru'
import { talk as talkRu } from '@/i18n/messages/talk/ru'
import { partsOf, format } from '@/i18n/format'

type Texts = Readonly<Record<string, string>>

/** The interface and what comes later, which name some of their messages alike. */
const together = (messages: Texts, later: Readonly<Record<string, Texts>>): Texts => ({
  ...messages,
  ...Object.fromEntries(
    Object.entries(later).flatMap(([name, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${name}: ${key}`, text]),
    ),
  ),
})

const messagesOf: Readonly<Record<Language, Texts>> = {
  en: together(en, {
    headings: headingsEn,
    growth: growthEn,
    notices: noticesEn,
    sources: sourcesEn,
    present: presentEn,
    share: shareEn,
    day: dayEn,
    told: toldEn,
    talk: talkEn,
  }),
  fr: together(fr, {
    headings: headingsFr,
    growth: growthFr,
    notices: noticesFr,
    sources: sourcesFr,
    present: presentFr,
    share: shareFr,
    day: dayFr,
    told: toldFr,
    talk: talkFr,
  }),
  ru: together(ru, {
    headings: headingsRu,
    growth: growthRu,
    notices: noticesRu,
    sources: sourcesRu,
    present: presentRu,
    share: shareRu,
    day: dayRu,
    told: toldRu,
    talk: talkRu,
  }),
}
const backgroundOf = { en: backgroundEn, fr: backgroundFr, ru: backgroundRu }
const all = (language: Language) => [messagesOf[language], backgroundOf[language]].flatMap((texts) => Object.entries(texts)) // prettier-ignore
const keys = Object.keys(messagesOf.en)
const message = (language: Language, key: string) => messagesOf[language][key] ?? ''

/** What the page computes and hands to a message; every other placeholder is a claim. */
const computed = [
  'shown', 'total', 'facets', 'facet', 'query', 'hidden', 'country', 'convention', 'assistance', 'count', 'n',
  'parameters', 'where', 'rule', 'date', 'title', 'what', 'step', 'steps', 'digits', 'rows', 'format', 'page', 'pages',
  'statuses', 'events', 'label', 'value', 'first', 'chapter', 'deposited', 'inForce', 'name', 'names', 'status',
  'day', 'bound', 'pending', 'ownYear', 'last', 'meetingDays',
] as const // prettier-ignore
const given = Object.fromEntries(computed.map((name) => [name, `<${name}>`]))

const cases = languages.flatMap((language) => keys.map((key) => ({ language, key })))

describe('the messages', () => {
  test.each(languages)('in %s are the same as in English, none empty', (language) => {
    expect(Object.keys(messagesOf[language]).toSorted()).toEqual(keys.toSorted())
    expect(Object.entries(messagesOf[language]).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test.each(cases)('$key in $language: every placeholder is a claim with a value or given by the page', ({ language, key }) => {
    for (const part of partsOf(message(language, key), language, given))
      if (part.kind === 'claim') expect(typeof claims[part.id].value).not.toBe('string')
    expect(format(message(language, key), language, given)).not.toMatch(/[{}]/)
  }) // prettier-ignore

  test.each(keys)('%s asks for the same claims and values in every language', (key) => {
    // A language may say a date another way, but never another date.
    const asked = (language: Language) =>
      [...new Set([...message(language, key).matchAll(/\{([^{}|]+)/g)].map(([, name = '']) => name))].toSorted()
    expect(asked('fr')).toEqual(asked('en'))
    expect(asked('ru')).toEqual(asked('en'))
  })

  test.each(languages)('in %s write no digit of their own, but for numbers of paragraphs, the name of a code and the year of the source', (language) => {
    const own = Object.entries(messagesOf[language]).filter(([key, text]) => /\d/.test(text.replaceAll(/\{[^{}]+\}/g, '')) && !/^(sources: where\.P|share: column\.(iso2|iso3|m49)$|(told: )?credit$)/.test(key)) // prettier-ignore
    expect(own).toEqual([])
    expect(Object.entries(backgroundOf[language]).filter(([, text]) => /\d/.test(text))).toEqual([])
  }) // prettier-ignore

  test.each(languages)('in %s write apostrophes and quotation marks as printers do', (language) => {
    expect(all(language).filter(([, text]) => /['"]/.test(text))).toEqual([])
  })

  test('in French put a narrow no-break space before : ; ? ! and inside « »', () => {
    expect(all('fr').filter(([, text]) => /[^\u202f][:;?!»]|«[^\u202f]/u.test(text.replaceAll(/\{[^{}]+\}/g, 'x')))).toEqual([])
  }) // prettier-ignore

  test('in Russian write е for ё', () => {
    expect(all('ru').filter(([, text]) => /ё/iu.test(text))).toEqual([])
  })

  test('in English say nothing that time or judgement would make wrong', () => {
    const wrong =
      /\b(now|currently|recent\w*|upcoming|next|today|soon|compliant|missing|failing|behind|outside|members? of the CIS)\b/i
    // The button of a clicker has its name, and says nothing of time.
    const texts = all('en').map(([key, text]) => [key, text.replaceAll(/\bNext\b/g, '')] as const)
    expect(texts.filter(([, text]) => wrong.test(text))).toEqual([])
  })
})
