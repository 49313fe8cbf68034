import { claims } from '@edition/claims'
import type { IsoDay } from '@/domain/asOfDate'
import { countryOf } from '@/domain/country'
import { membersOn } from '@/domain/dayFacts'
import type { Language } from '@/domain/edition'
import { members } from '@/domain/members'
import { membersByName } from '@/domain/membersByName'
import { noFacets, shownMembers } from '@/domain/filter'
import { languages } from '@/domain/language'
import { dotsStatuses, fillStatuses } from '@/domain/status'
import { defaultView, type View } from '@/domain/view'
import type { ExportContext } from '@/exports/exportContext'
import { loadDayTexts, messagesOnDate } from '@/i18n/messagesOnDate'
import { loadTexts } from '@/i18n/texts'
import { translatorOf } from '@/i18n/translator'

/** @returns the context of an export for the default view with a change, with the members in the order of the page */
export async function handed(patch: Partial<View> = {}): Promise<ExportContext> {
  const view = { ...defaultView, ...patch }
  const inOrder = membersByName(members, view.lang)
  return {
    view,
    members: inOrder,
    shown: shownMembers(inOrder, view).map(({ country }) => country.id),
    translator: translatorOf({ language: view.lang, messages: await loadTexts('page', view.lang) }),
    address: { none: 'nowhere' },
  }
}

/** @returns the context of an export on another day, as the page hands it over */
export async function handedOn(lang: Language, day: IsoDay): Promise<ExportContext> {
  const own = { language: lang, messages: await loadTexts('page', lang) }
  const inOrder = membersByName(membersOn(day), lang)
  return {
    ...(await handed({ lang, asat: day })),
    members: inOrder,
    shown: inOrder.map(({ country }) => country.id),
    translator: translatorOf(messagesOnDate(own, await loadDayTexts(lang), day)),
  }
}

/** Each combination of the two facets, and a search whose text could be taken for a formula. */
const filters = [
  ...[null, ...fillStatuses].flatMap((fill) => [null, ...dotsStatuses].map((dots) => ({ fill, dots, q: '' }))),
  { ...noFacets, q: '-Молд' },
  { ...noFacets, q: '=no "such"' },
]

export const scenes = languages.flatMap((lang) => filters.map((filter) => ({ lang, ...filter })))

/** @returns the cells of the countries of an export, from the facts and the messages alone */
export const expectedCells = ({
  view,
  shown,
  translator: { t, language },
}: ExportContext): readonly (readonly string[])[] =>
  shown
    .map((id) => ({ id, name: countryOf(id).name[language] }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language) * (view.sort.descending ? -1 : 1))
    .map(({ id, name }) => [
      name,
      countryOf(id).iso2,
      id,
      countryOf(id).m49,
      t(claims[`${id}.convention`].value),
      t(claims[`${id}.assistance`].value),
      { AZE: '2014', KAZ: '2015', KGZ: '2016', ARM: '', BLR: '', MDA: '', RUS: '', TJK: '', UKR: '' }[id],
      { en: 'September\u00A02016', fr: 'septembre\u00A02016', ru: 'сентябрь\u00A02016\u00A0года' }[language],
      'UNECE and Commonwealth of Independent States tighten cooperation on industrial safety',
      '2',
    ])
