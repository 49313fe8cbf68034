import { describe, expect, test } from 'vitest'
import { members } from '@/domain/members'
import { stepsOn } from '@/domain/talkNavigation'
import { steps } from '@/domain/talkSteps'
import { languages } from '@/domain/language'
import type { Language } from '@/domain/edition'
import { loadTalkTexts, type TalkTexts } from '@/i18n/texts'
import { format } from '@/i18n/format'

const wordsOf: Readonly<Record<Language, TalkTexts>> = {
  en: await loadTalkTexts('en'),
  fr: await loadTalkTexts('fr'),
  ru: await loadTalkTexts('ru'),
}

const said = (key: keyof TalkTexts, language: Language) => format(wordsOf[language][key], language)
const keys = Object.keys(wordsOf.en) as (keyof TalkTexts)[]

describe('the notes', () => {
  const named = (language: Language, isNamed: (member: (typeof members)[number]) => boolean) =>
    members
      .filter(isNamed)
      .map(({ country }) => country.name[language])
      .toSorted(new Intl.Collator(language).compare)
  const namesIn = (key: 'note.2' | 'note.3', language: Language) =>
    members
      .map(({ country }) => country.name[language])
      .filter((name) => said(key, language).includes(name))
      .toSorted((a, b) => said(key, language).indexOf(a) - said(key, language).indexOf(b))

  test.each(languages)(
    'in %s name the countries that are not Parties and those that are not beneficiaries, in the order of the language',
    (language) => {
      expect(namesIn('note.2', language)).toEqual(named(language, ({ fill }) => fill === 'non-party'))
      expect(namesIn('note.3', language)).toEqual(named(language, ({ dots }) => dots === 'non-beneficiary'))
    },
  )

  test.each(languages)('in %s count the four classes', (language) => {
    expect(said('note.4', language).match(/\d+/g)).toEqual(['5', '3', '1', '0'])
  })

  test.each(languages)(
    'in %s name in the first note the first and the last step of the route, and its date',
    (language) => {
      const route = stepsOn(steps, 'full').map(({ id }) => id)
      const told = wordsOf[language]['note.0']
      expect(told).toContain('{as-at}')
      expect(told.replaceAll(/\{[^{}]+\}/g, '').match(/\d+/g)).toEqual([route[0], route.at(-1)].map(String))
    },
  )

  test.each<[Language, RegExp]>([
    ['en', /according to UNECE/i],
    ['fr', /selon la CEE-ONU/i],
    ['ru', /по сообщению ЕЭК ООН/i],
  ])('in %s say of the observer status that UNECE calls it a first', (language, who) => {
    expect(said('note.6', language)).toMatch(who)
    expect(said('headline.6', language)).toMatch(who)
    const unattributed = keys.filter(
      (key) =>
        /\bfirst time\b|\ba first\b|\bune première\b|première fois|впервые/i.test(said(key, language)) &&
        !/UNECE|CEE-ONU|ЕЭК ООН/.test(said(key, language)),
    )
    expect(unattributed).toEqual([])
  })

  test('exist once for each step', () => {
    expect(keys.filter((key) => key.startsWith('note.'))).toEqual(steps.map(({ id }) => `note.${id}`))
  })
})

describe('the words of the talk', () => {
  // Two other words are not meant: “as far as possible” in the aims, and the noun for opportunities.
  test.each<[Language, RegExp]>([
    ['en', /(?<!as far as )possibl/i],
    ['fr', /(?<!autant que )possibl/i],
    ['ru', /(?<!насколько это )возможн(?!ост)/i],
  ])('in %s say “possible” only of cooperation in the programme and in the note on it', (language, possible) => {
    expect(keys.filter((key) => possible.test(said(key, language)))).toEqual(['area-programme', 'note.7'])
  })

  test.each<[Language, string, RegExp]>([
    ['en', 'the Conference is not counted, its meeting is', /ninth Conference|COP/],
    ['fr', 'the Conference is not counted, its meeting is', /neuvième Conférence|COP/],
    ['ru', 'the Conference is not counted, its meeting is', /девят\S+ Конференци|(?<!\p{L})КС(?!\p{L})/u],
    ['ru', 'the Conference meets at a совещание', /Сторон, девятое заседание/],
    ['ru', 'the Council meets at a заседание', /совещани\S+ Совета/],
    ['en', 'the programme has its name of 2016', /Assistance and Cooperation/],
    ['fr', 'the programme has its name of 2016', /assistance et de coopération|rogramme d’aide/],
  ])('keep the terms in %s: %s', (language, _, wrong) => {
    expect(keys.filter((key) => wrong.test(said(key, language)))).toEqual([])
  })
})
