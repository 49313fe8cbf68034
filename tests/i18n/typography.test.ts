import { describe, expect, test } from 'vitest'
import { languages } from '@/domain/language'
import type { Language } from '@/domain/edition'
import { loadTexts } from '@/i18n/texts'

const groups = [
  'page',
  'background',
  'history',
  'sources',
  'notices',
  'overrides',
  'day',
  'presentation',
  'exports',
  'talk',
] as const

const messagesOf = async (language: Language) =>
  (await Promise.all(groups.map((group) => loadTexts(group, language)))).flatMap((texts) =>
    Object.entries<string>(texts),
  )

/** A rule names a place at which a no-break space belongs, by the text that breaks the rule. */
const rules: readonly (readonly [name: string, languages: readonly Language[], fault: RegExp])[] = [
  ['a narrow no-break space before : ; ? ! » %', ['fr'], /(?<=[^\u202f])[:;?!»%]/u],
  ['a narrow no-break space after «', ['fr'], /«(?!\u202f)/u],
  ['a no-break space before a dash', ['ru'], /(?<=[^\u00a0])—/u],
  ['a no-break space after a form of address', ['en', 'fr', 'ru'], /(?:\bMrs?\.|\bMs\.|\bM\.|[гГ]-[нж]а?) /u],
  ['a no-break space after an initial', ['en', 'fr', 'ru'], /(?<!\p{L})\p{Lu}\. /u],
  ['a no-break space before the number of a paragraph', ['en', 'fr', 'ru'], /(?:\bparas?\.|\bpar\.|абз\.|№|\bn°) /u],
  [
    'a no-break space between a number and its unit',
    ['en', 'fr', 'ru'],
    /(?:\d|\{(?:project-length|years)\}) (?:years?|ans?|год|года|лет|%|km|км|kB|ko)(?!\p{L})/u,
  ],
]

const cases = rules.flatMap(([name, where, fault]) => where.map((language) => ({ name, language, fault })))

describe('the typography of the messages', () => {
  test.each(cases)('puts $name in $language', async ({ language, fault }) => {
    const faults = (await messagesOf(language)).filter(([, text]) =>
      fault.test(text.replaceAll(/\{[^{}]+\}/g, (name) => name.replaceAll(/[:|]/g, '_'))),
    )
    expect(faults).toEqual([])
  })

  test.each(languages)('writes apostrophes and quotation marks as printers do in %s', async (language) => {
    const wrong = { en: /['"«»„]/, fr: /['"“”„]/, ru: /['"“”’]/ }[language]
    expect((await messagesOf(language)).filter(([, text]) => wrong.test(text))).toEqual([])
  })
})
