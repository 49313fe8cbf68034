import { claimOf } from '@/domain/claims'
import { statusClaimOf } from '@/domain/members'
import { countryOf } from '@/domain/country'
import { hasHosts } from '@/domain/events'
import { rowsOf, type MemberRow } from '@/domain/memberRows'
import { sortedRows } from '@/features/members/sortedRows'
import { source } from '@edition/source'
import { treatyChapter, treatySources } from '@edition/treatySources'
import { dayOfIso } from '@/domain/day'
import { formatDate } from '@/i18n/dates'
import type { Texts } from '@/i18n/texts'
import type { Translator } from '@/i18n/translator'
import { dotsLabel, fillLabel } from '@/i18n/statusLabels'
import type { ExportContext } from '@/exports/exportContext'

const allColumns = ['country', 'iso2', 'iso3', 'm49', 'fill', 'dots', 'hosted', 'asAt', 'source', 'paragraph'] as const
type SheetColumn = (typeof allColumns)[number]

/** The columns of the sheet of members, in their order. */
export const sheetColumns: readonly SheetColumn[] = allColumns.filter((column) => column !== 'hosted' || hasHosts)

/** A row of the sheet of members: text only, codes with their leading zeros, the year empty without a meeting. */
export type SheetRow = Readonly<Record<SheetColumn, string>>

/** @returns the members shown, in the order of the table */
export function shownRows({ view, members, shown, translator }: ExportContext): readonly MemberRow[] {
  return sortedRows(rowsOf(members, translator.language), view.sort).filter(({ id }) => shown.includes(id))
}

/** @returns the same rows as texts in the language shown, for every sheet */
export function sheetRows(context: ExportContext): readonly SheetRow[] {
  const { translator } = context
  const { language } = translator
  return shownRows(context).map(({ id, name, meeting, paragraph, on, ...status }) => ({
    country: name,
    iso2: countryOf(id).iso2,
    iso3: id,
    m49: countryOf(id).m49,
    fill: fillLabel(status, '', translator),
    dots: dotsLabel(status, '', translator),
    hosted: meeting ? String(meeting.year) : '',
    asAt: formatDate(on ? dayOfIso(on) : claimOf(statusClaimOf(id, 'fill')).holdsFor, language),
    source: on ? treatySources.collection.title : source.title,
    paragraph: on ? treatyChapter : paragraph,
  }))
}

/** @returns the headings of the columns */
export const sheetHeadings = ({ t }: Translator, texts: Texts['exports']): SheetRow => ({
  country: t('country'),
  iso2: texts['column.iso2'],
  iso3: texts['column.iso3'],
  m49: texts['column.m49'],
  fill: t('fill'),
  dots: t('dots'),
  hosted: hasHosts ? t('hosted') : '',
  asAt: texts['column.asAt'],
  source: t('source'),
  paragraph: texts['column.paragraph'],
})
