import { claims } from '@edition/claims'
import { countryOf } from '@/domain/country'
import { members } from '@/domain/members'
import { noFacets, shownMembers } from '@/domain/filter'
import { languages } from '@/domain/language'
import { dotsStatuses, fillStatuses } from '@/domain/status'
import { defaultView, type View } from '@/domain/view'
import type { ExportContext } from '@/exports/exportContext'
import { loadTexts } from '@/i18n/texts'
import { translatorOf } from '@/i18n/translator'

/** @returns the context of an export for the default view with a change */
export async function handed(patch: Partial<View> = {}): Promise<ExportContext> {
  const view = { ...defaultView, ...patch }
  return {
    view,
    members,
    shown: shownMembers(members, view).map(({ country }) => country.id),
    translator: translatorOf({ language: view.lang, messages: await loadTexts('page', view.lang) }),
    address: { none: 'nowhere' },
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
