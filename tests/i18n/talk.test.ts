import { beforeEach, describe, expect, test, vi } from 'vitest'
import { claimOf } from '@/domain/claims'
import type { ClaimId, StepId, LineId, Language } from '@/domain/edition'
import { lines } from '@edition/talkLines'
import type { Claim } from '@/domain/claim'
import { languages } from '@/domain/language'
import type { CalendarDay } from '@/domain/partialDate'
import { loadTalkTexts, type TalkTexts } from '@/i18n/texts'
import { format } from '@/i18n/format'

/** The claim whose value the mock changes. */
const data = vi.hoisted(() => ({ moved: null as string | null }))

vi.mock('@/domain/claims', async (importOriginal) => {
  const original = await importOriginal<typeof import('@/domain/claims')>()
  const later = (day: CalendarDay) => ({ ...day, year: day.year + 1 })
  const moved = (value: Claim['value']): Claim['value'] => {
    if (typeof value === 'number') return value + 1
    if (typeof value === 'string') return value
    if (value.precision === 'range') return { ...value, from: later(value.from), to: later(value.to) }
    return { ...value, year: value.year + 1 }
  }
  const claimOfMoved = (id: ClaimId) => {
    const claim = original.claimOf(id)
    return id === data.moved ? { ...claim, value: moved(claim.value) } : claim
  }
  return { ...original, claimOf: claimOfMoved }
})

beforeEach(() => {
  data.moved = null
})

const wordsOf: Readonly<Record<Language, TalkTexts>> = {
  en: await loadTalkTexts('en'),
  fr: await loadTalkTexts('fr'),
  ru: await loadTalkTexts('ru'),
}

/** Replaces no-break spaces, which other tests check. */
const said = (key: keyof TalkTexts, language: Language) =>
  format(wordsOf[language][key], language).replaceAll(/[\u00a0\u202f]/g, ' ')

describe('the headlines', () => {
  test.each<[StepId, string, string, string]>([
    [
      0,
      'The Industrial Accidents Convention and the CIS Interstate Council on Industrial Safety (ICIS)',
      'La Convention sur les accidents industriels et le Conseil inter-États de la CEI pour la sécurité industrielle',
      'Конвенция о промышленных авариях и Межгосударственный совет по промышленной безопасности СНГ (МСПБ)',
    ],
    [
      1,
      'Nine countries, one Council on industrial safety',
      'Neuf pays, un seul Conseil pour la sécurité industrielle',
      'Девять стран — один Совет по промышленной безопасности',
    ],
    [
      2,
      'Six of the nine countries are Parties to the Convention',
      'Six pays sur neuf sont Parties à la Convention',
      'Шесть из девяти стран являются Сторонами Конвенции',
    ],
    [
      3,
      'Eight of the nine are beneficiaries of the Assistance Programme',
      'Huit pays sur neuf sont bénéficiaires du Programme d’assistance',
      'Восемь из девяти стран являются бенефициарами Программы оказания помощи',
    ],
    [
      4,
      'Each of the nine is a Party, a beneficiary or both',
      'Chacun des neuf pays est Partie, bénéficiaire ou les deux à la fois',
      'Каждая из девяти стран — Сторона Конвенции, бенефициар Программы или и то и другое',
    ],
    [
      5,
      'Three meetings: from attendance to observer status',
      'Trois réunions : de la participation au statut d’observateur',
      'Три заседания: от участия к статусу наблюдателя',
    ],
    [
      6,
      '14–15 September 2016: observer status granted, a first according to UNECE',
      '14 et 15 septembre 2016 : statut d’observateur accordé, une première selon la CEE-ONU',
      '14–15 сентября 2016 года: статус наблюдателя предоставлен — по сообщению ЕЭК ООН, впервые',
    ],
    [
      7,
      'Closer cooperation is expected in five areas in particular',
      'Une coopération plus étroite est attendue dans cinq domaines en particulier',
      'Более тесное сотрудничество ожидается, в частности, по пяти направлениям',
    ],
    [
      8,
      'Scheduled: Ljubljana, 28–30 November 2016',
      'Prévu : Ljubljana, 28-30 novembre 2016',
      'Запланировано: Любляна, 28–30 ноября 2016 года',
    ],
    [
      9,
      'Of nine countries, six are Parties and eight beneficiaries; the Convention’s secretariat is an observer',
      'Sur neuf pays, six sont Parties et huit bénéficiaires ; le secrétariat de la Convention est observateur',
      'Из девяти стран шесть — Стороны, восемь — бенефициары; секретариат Конвенции — наблюдатель при Совете',
    ],
  ])('of step %d are the agreed ones', (step, en, fr, ru) => {
    expect(said(`headline.${step}`, 'en')).toBe(en)
    expect(said(`headline.${step}`, 'fr')).toBe(fr)
    expect(said(`headline.${step}`, 'ru')).toBe(ru)
  })

  const figures: readonly (readonly [StepId, ClaimId])[] = [
    [1, 'countries'],
    [2, 'parties'],
    [2, 'countries'],
    [3, 'beneficiaries'],
    [3, 'countries'],
    [4, 'countries'],
    [5, 'council-meetings'],
    [6, 'meeting-2016'],
    [7, 'areas'],
    [8, 'conference'],
    [9, 'countries'],
    [9, 'parties'],
    [9, 'beneficiaries'],
  ]

  test.each(figures)('of step %d change when the claim %s changes', (step, claim) => {
    for (const language of languages) {
      data.moved = null
      const told = said(`headline.${step}`, language)
      data.moved = claim
      expect(said(`headline.${step}`, language)).not.toBe(told)
    }
  })
})

describe('the lines', () => {
  const { title, columns, decision, agenda, cards, outlook, summary } = lines
  const ids: readonly LineId[] = [
    ...title,
    ...columns.flatMap((column) => column.lines),
    ...decision,
    ...agenda.lines,
    ...cards,
    ...outlook,
    ...summary,
  ]

  test.each(languages)('in %s are not empty, neither facts in words nor figures', (language) => {
    expect(ids.filter((id) => said(id, language).trim() === '')).toEqual([])
  })

  test.each(languages)('in %s contain the figure of the claim with the same id', (language) => {
    const unmoved = ids.filter((id) => {
      if (claimOf(id).value === 'words') return false
      data.moved = null
      const told = said(id, language)
      data.moved = id
      return said(id, language) === told
    })
    expect(unmoved).toEqual([])
  })

  test.each(languages)('of the agenda have in %s a heading with the number of topics', (language) => {
    const told = said(agenda.title, language)
    data.moved = 'safety-topics'
    expect(said(agenda.title, language)).not.toBe(told)
  })

  test.each(languages)('in %s name the funder of the project', (language) => {
    expect(said('project-length', language)).toContain(said('project-funder', language))
  })
})
