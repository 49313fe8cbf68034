import { claims } from '@/data/claims'
import { countryOf } from '@/data/countries'
import { inOrder, rowsOf, type MemberRow } from '@/data/memberRows'
import { source } from '@/data/source'
import { treatyChapter, treatySources } from '@/data/treatySource'
import { dayOfIso } from '@/domain/day'
import { formatDate } from '@/i18n/dates'
import type { ExportTexts } from '@/i18n/messages/share/en'
import type { Translator } from '@/i18n/translator'
import { assistanceLabel, conventionLabel } from '@/i18n/statusLabels'
import type { ExportContext } from '@/exports/exportContext'

/** The columns of a sheet of countries, in their order. */
export const sheetColumns = [
  'country', 'iso2', 'iso3', 'm49', 'convention', 'assistance', 'hosted', 'asAt', 'source', 'paragraph',
] as const // prettier-ignore
type SheetColumn = (typeof sheetColumns)[number]

/** A country as a sheet tells it: text only, codes with their zeros, the year of a meeting or nothing. */
export type SheetRow = Readonly<Record<SheetColumn, string>>

/** @returns the countries shown, in the order of the table */
export function shownRows({ view, members, shown, translator }: ExportContext): readonly MemberRow[] {
  return inOrder(rowsOf(members, translator.language), view.sort).filter(({ id }) => shown.includes(id))
}

/** @returns the same in the words of the language shown: what every sheet holds */
export function sheetRows(context: ExportContext): readonly SheetRow[] {
  const { translator } = context
  const { language } = translator
  return shownRows(context).map(({ id, name, meeting, paragraph, on, ...status }) => ({
    country: name,
    iso2: countryOf[id].iso2,
    iso3: id,
    m49: countryOf[id].m49,
    convention: conventionLabel(status, '', translator),
    assistance: assistanceLabel(status, '', translator),
    hosted: meeting ? String(meeting.year) : '',
    asAt: formatDate(on ? dayOfIso(on) : claims[`${id}.convention`].holdsFor, language),
    source: on ? treatySources.collection.title : source.title,
    paragraph: on ? treatyChapter : paragraph,
  }))
}

/** @returns what stands over the columns */
export const sheetHeadings = ({ t }: Translator, texts: ExportTexts): SheetRow => ({
  country: t('country'),
  iso2: texts['column.iso2'],
  iso3: texts['column.iso3'],
  m49: texts['column.m49'],
  convention: t('convention'),
  assistance: t('assistance'),
  hosted: t('hosted'),
  asAt: texts['column.asAt'],
  source: t('source'),
  paragraph: texts['column.paragraph'],
})
