import { claims } from '@/data/claims'
import { countryOf } from '@/data/countries'
import { inOrder, rowsOf, type MemberRow } from '@/data/memberRows'
import { source } from '@/data/source'
import { formatDate } from '@/i18n/dates'
import type { ShareWords } from '@/i18n/messages/share/en'
import type { Speaker } from '@/i18n/speaker'
import type { Handover } from '../handover'

/** The columns of a sheet of countries, in their order. */
export const sheetColumns = [
  'country', 'iso2', 'iso3', 'm49', 'convention', 'assistance', 'hosted', 'asAt', 'source', 'paragraph',
] as const // prettier-ignore
type SheetColumn = (typeof sheetColumns)[number]

/** A country as a sheet tells it: text only, codes with their zeros, the year of a meeting or nothing. */
export type SheetRow = Readonly<Record<SheetColumn, string>>

/** @returns the countries shown, in the order of the table */
export function shownRows({ view, members, shown, speaker }: Handover): readonly MemberRow[] {
  return inOrder(rowsOf(members, speaker.language), view.sort).filter(({ id }) => shown.includes(id))
}

/** @returns the same in the words of the language shown: what every sheet holds */
export function sheetRows(handover: Handover): readonly SheetRow[] {
  const { say, language } = handover.speaker
  return shownRows(handover).map(({ id, name, convention, assistance, meeting, paragraph, claims: [said] }) => ({
    country: name,
    iso2: countryOf[id].iso2,
    iso3: id,
    m49: countryOf[id].m49,
    convention: say(convention),
    assistance: say(assistance),
    hosted: meeting ? String(meeting.year) : '',
    asAt: formatDate(claims[said].holdsFor, language),
    source: source.title,
    paragraph,
  }))
}

/** @returns what stands over the columns */
export const sheetHeadings = ({ say }: Speaker, words: ShareWords): SheetRow => ({
  country: say('country'),
  iso2: words['column.iso2'],
  iso3: words['column.iso3'],
  m49: words['column.m49'],
  convention: say('convention'),
  assistance: say('assistance'),
  hosted: say('hosted'),
  asAt: words['column.asAt'],
  source: say('source'),
  paragraph: words['column.paragraph'],
})
