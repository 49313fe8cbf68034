import { expect, test } from 'vitest'
import { partyNames } from '@edition/partyNames'
import { translationReview, unreviewedNames, unreviewedTalk } from '@edition/translationReview'
import { loadTexts } from '@/i18n/texts'

type Texts = Readonly<Record<string, string>>

/** The texts of the page, of its sources and of the Parties over time. */
const spoken = async (language: 'en' | 'fr' | 'ru'): Promise<Texts> => ({
  ...(await loadTexts('page', language)),
  ...(await loadTexts('sources', language)),
  ...(await loadTexts('history', language)),
})
const [en, fr, ru] = [await spoken('en'), await spoken('fr'), await spoken('ru')]
const pages = { fr: await loadTexts('page', 'fr'), ru: await loadTexts('page', 'ru') }
const talks = {
  en: await loadTexts('talk', 'en'),
  fr: await loadTexts('talk', 'fr'),
  ru: await loadTexts('talk', 'ru'),
}

test.each<[string, readonly string[], Texts, Texts]>([
  ['of French', translationReview.fr, fr, en],
  ['of Russian', translationReview.ru, ru, en],
  ['of the talk in French', unreviewedTalk.fr, talks.fr, talks.en],
  ['of the talk in Russian', unreviewedTalk.ru, talks.ru, talks.en],
])(
  'the list for the native reader %s names each message once, and none that equals the English one',
  (_, keys, texts, english) => {
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => texts[key] === english[key])).toEqual([])
  },
)

test.each([
  ['French', unreviewedTalk.fr, talks.fr, pages.fr],
  ['Russian', unreviewedTalk.ru, talks.ru, pages.ru],
] as const)('the list of the talk in %s omits the texts that the interface has, too', (_, keys, talk, messages) => {
  const taken = Object.values<string>(messages)
  expect(keys.filter((key) => taken.includes(talk[key]))).toEqual([])
})

test.each(['fr', 'ru'] as const)(
  'the list of names for the native reader in %s has each once, and none that equals the English one',
  (language) => {
    expect(new Set(unreviewedNames[language]).size).toBe(unreviewedNames[language].length)
    expect(unreviewedNames[language].filter((id) => partyNames[id][language] === partyNames[id].en)).toEqual([])
  },
)
