import { claims } from '@/data/claims'
import { countryOf } from '@/data/countries'
import { inOrder, rowsOf, type MemberRow } from '@/data/memberRows'
import { source } from '@/data/source'
import { treatyChapter, treatySources } from '@/data/treatySource'
import { dayOfIso } from '@/domain/day'
import { formatDate } from '@/i18n/dates'
import type { ShareWords } from '@/i18n/messages/share/en'
import type { Speaker } from '@/i18n/speaker'
import { assistanceWords, conventionWords } from '@/i18n/standingWords'
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
  const { speaker } = handover
  const { language } = speaker
  return shownRows(handover).map(({ id, name, meeting, paragraph, on, ...standing }) => ({
    country: name,
    iso2: countryOf[id].iso2,
    iso3: id,
    m49: countryOf[id].m49,
    convention: conventionWords(standing, '', speaker),
    assistance: assistanceWords(standing, '', speaker),
    hosted: meeting ? String(meeting.year) : '',
    asAt: formatDate(on ? dayOfIso(on) : claims[`${id}.convention`].holdsFor, language),
    source: on ? treatySources.collection.title : source.title,
    paragraph: on ? treatyChapter : paragraph,
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
