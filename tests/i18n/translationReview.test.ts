import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { messages } from '@edition/messages/index'
import signedOff from '@edition/signedOff.json'
import { open } from '@edition/translationReview'
import * as fallbackFr from '@/i18n/messages/fr/fallback'
import * as fallbackRu from '@/i18n/messages/ru/fallback'

type Groups = Readonly<Record<string, Readonly<Record<string, string>>>>

const fallback = { fr: fallbackFr, ru: fallbackRu }

/** All messages of a language, those of the interface included, by `group: key`. */
async function textsOf(language: 'fr' | 'ru'): Promise<ReadonlyMap<string, string>> {
  const files: readonly Groups[] = await Promise.all(Object.values(messages[language]).map((load) => load()))
  const groups = [...files, fallback[language]].flatMap((file) => Object.entries<Groups[string]>(file))
  return new Map(
    groups.flatMap(([group, keys]) => Object.entries(keys).map(([key, text]) => [`${group}: ${key}`, text])),
  )
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

describe.each(['fr', 'ru'] as const)('the translation review in %s', (language) => {
  const listed = Object.entries<readonly string[]>(open[language]).flatMap(([group, keys]) =>
    keys.map((key) => `${group}: ${key}`),
  )
  const signed: Readonly<Record<string, string>> = signedOff[language]

  test('has each message either on the list or signed off with its present text', async () => {
    const texts = await textsOf(language)
    const forgotten = [...texts].filter(([key, text]) => !listed.includes(key) && signed[key] !== hashOf(text))
    expect(forgotten).toEqual([])
    expect(Object.keys(signed).filter((key) => !texts.has(key))).toEqual([])
  })

  test('lists each message once, and none that is signed off', () => {
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.filter((key) => key in signed)).toEqual([])
  })
})

/** Names and codes that every language writes in Latin letters. */
const names =
  /UNECE and Commonwealth of Independent States tighten cooperation on industrial safety|InforMEA|Nicholas Bonvoisin|dnaop\.com|PowerPoint|Excel|PPTX|XLSX|CSV|SVG|PNG|HTML|QR|ISO|alpha|Enter|Shift|\{[^{}]+\}|XXVII/g

test('no message in Russian has a word in Latin letters that is not a name', async () => {
  const latin = [...(await textsOf('ru'))].filter(([, text]) => /[A-Za-z]{2,}/.test(text.replaceAll(names, '')))
  expect(latin).toEqual([])
})

test('no message in French has a word of English that is not a name', async () => {
  const english = /\b(?:the|of|and|is|are|was|not|with|for|this|that|from|by|on|at|in|as|to|all|its)\b/i
  const found = [...(await textsOf('fr'))].filter(([, text]) => english.test(text.replaceAll(names, '')))
  expect(found).toEqual([])
})
