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
import { dotsLabel, fillLabel } from '@/i18n/statusLabels'
import type { ExportContext } from '@/exports/exportContext'
import { tableOf, type Column, type Table } from './table'

/** @returns the members shown, in the order of the table */
export function shownRows({ view, members, shown, translator }: ExportContext): readonly MemberRow[] {
  return sortedRows(rowsOf(members, translator.language), view.sort).filter(({ id }) => shown.includes(id))
}

/**
 * @param asAt the text of the date in each row, in place of the date of the status
 * @returns the members shown, in the language shown: codes are text with their leading zeros, only years are numbers
 */
export function memberTable(context: ExportContext, texts: Texts['exports'], asAt?: string): Table {
  const { translator } = context
  const { t, language } = translator
  const columns: readonly Column<MemberRow>[] = [
    [t('country'), ({ name }) => name],
    [texts['column.iso2'], ({ id }) => countryOf(id).iso2],
    [texts['column.iso3'], ({ id }) => id],
    [texts['column.m49'], ({ id }) => countryOf(id).m49],
    [t('fill'), (row) => fillLabel(row, '', translator)],
    [t('dots'), (row) => dotsLabel(row, '', translator)],
    ...(hasHosts ? [[t('hosted'), ({ meeting }: MemberRow) => meeting?.year ?? ''] as const] : []),
    [texts['column.asAt'], (row) => asAt ?? formatDate(dateOf(row), language)],
    [t('source'), ({ on }) => (on ? treatySources.collection.title : source.title)],
    [texts['column.paragraph'], ({ on, paragraph }) => (on ? treatyChapter : paragraph)],
  ]
  return tableOf(columns, shownRows(context))
}

const dateOf = ({ id, on }: MemberRow) => (on ? dayOfIso(on) : claimOf(statusClaimOf(id, 'fill')).holdsFor)
