import { claimOf } from '@/domain/claims'
import { statusClaimOf } from '@/domain/members'
import { placeOf } from '@/domain/places'
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
import type { Translator } from '@/i18n/translator'
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
    [t('source'), (row) => sourceOf(row, translator)],
    [
      texts['column.paragraph'],
      ({ listing, place }) => (listing ? chapterOf[listing] : String(placeOf(place).n ?? '')),
    ],
  ]
  return tableOf(columns, shownRows(context))
}

const chapterOf = { collection: treatyChapter, elsewhere: '', absent: '' } as const

/** The title of the page from which a row comes; in words if no list has the member. */
function sourceOf({ listing }: MemberRow, { t }: Translator): string {
  if (!listing) return source.title
  if (listing === 'absent') return t('listed.absent')
  return treatySources[listing === 'collection' ? 'collection' : 'bound'].title
}

const dateOf = ({ id, on }: MemberRow) => (on ? dayOfIso(on) : claimOf(statusClaimOf(id, 'fill')).holdsFor)
