import { expect, test } from 'vitest'
import { partyNames } from '@/data/partyNames'
import { growth as growthEn, sources as sourcesEn } from '@/i18n/messages/background/en'
import { growth as growthFr, sources as sourcesFr } from '@/i18n/messages/background/fr'
import { growth as growthRu, sources as sourcesRu } from '@/i18n/messages/background/ru'
import { en } from '@/i18n/messages/en'
import { fr } from '@/i18n/messages/fr'
import { ru } from '@/i18n/messages/ru'
import { talk as talkEn } from '@/i18n/messages/talk/en'
import { talk as talkFr } from '@/i18n/messages/talk/fr'
import { talk as talkRu } from '@/i18n/messages/talk/ru'
import { translationReview, unreviewedNames, unreviewedTalk } from '@/i18n/translationReview'

type Texts = Readonly<Record<string, string>>

test.each<[string, readonly string[], Texts, Texts]>([
  ['of French', translationReview.fr, { ...fr, ...sourcesFr, ...growthFr }, { ...en, ...sourcesEn, ...growthEn }],
  ['of Russian', translationReview.ru, { ...ru, ...sourcesRu, ...growthRu }, { ...en, ...sourcesEn, ...growthEn }],
  ['of the talk in French', unreviewedTalk.fr, talkFr, talkEn],
  ['of the talk in Russian', unreviewedTalk.ru, talkRu, talkEn],
])('the list for the native reader %s names each message once, and says nothing of English', (_, keys, texts, english) => {
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => texts[key] === english[key])).toEqual([])
}) // prettier-ignore

test.each([
  ['French', unreviewedTalk.fr, talkFr, fr],
  ['Russian', unreviewedTalk.ru, talkRu, ru],
] as const)('the talk in %s leaves to the interface what it takes from it', (_, keys, talk, messages) => {
  const taken = Object.values<string>(messages)
  expect(keys.filter((key) => taken.includes(talk[key]))).toEqual([])
})

test.each(['fr', 'ru'] as const)(
  'the names that wait for the native reader in %s are no names of English',
  (language) => {
    expect(new Set(unreviewedNames[language]).size).toBe(unreviewedNames[language].length)
    expect(unreviewedNames[language].filter((id) => partyNames[id][language] === partyNames[id].en)).toEqual([])
  },
)
