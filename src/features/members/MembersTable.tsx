import { useTable } from '@tanstack/react-table'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { MemberRow } from '@/data/memberRows'
import type { CountryId } from '@/domain/country'
import { columnIds, type ColumnId, type Sort } from '@/domain/view'
import { useLanguage } from '@/i18n/LanguageContext'
import { Message } from '@/ui/Message'
import { columns, features } from './memberColumns'
import { MemberCell } from './MemberCell'
import styles from './Members.module.css'

interface MembersTableProps {
  readonly rows: readonly MemberRow[]
  /** Whether the filter leaves a row in. */
  readonly isShown: (id: CountryId) => boolean
  readonly sort: Sort
  readonly country: CountryId | null
  readonly onSort: (sort: Sort) => void
  readonly onPick: (country: CountryId) => void
}

interface TableRowProps {
  readonly row: MemberRow
  readonly hidden: boolean
  /** Whether its card is open. */
  readonly current: boolean
  readonly onPick: (country: CountryId) => void
}

/** Memoised, and hidden instead of taken away: a filter changes one attribute of the rows it concerns. */
const TableRow = memo(function TableRow({ row, hidden, current, onPick }: TableRowProps) {
  const cells = useMemo(
    () => columnIds.map((column) => <MemberCell key={column} row={row} column={column} onPick={onPick} />),
    [row, onPick],
  )
  return (
    <tr role="row" hidden={hidden} data-item={row.id} data-class={row.statusClass} aria-current={current || undefined}>
      {cells}
    </tr>
  )
})

/** The rows in the order asked for; on a phone the style sheet makes each a card. */
export function MembersTable({ rows, isShown, sort, country, onSort, onPick }: MembersTableProps) {
  const { t } = useLanguage()
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { sorting: [{ id: sort.column, desc: sort.descending }] },
  })
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(
    function showMarkedRow() {
      const box = body.current
      if (!(box && country)) return
      const show = () => {
        const row = box.querySelector<HTMLElement>('[aria-current]')
        // Not scrollIntoView, which on a phone would take the page along.
        if (row) box.scrollTop = row.offsetTop - box.offsetTop - row.offsetHeight
      }
      // The card that takes the room comes a moment later.
      const observer = new ResizeObserver(show)
      observer.observe(box)
      return () => observer.disconnect()
    },
    [country],
  )
  const direction = sort.descending ? 'descending' : 'ascending'
  const sortBy = (column: ColumnId) => onSort({ column, descending: column === sort.column && !sort.descending })
  return (
    <table role="table" className={styles.table} aria-label={t('members')}>
      <thead role="rowgroup">
        <tr role="row">
          {columnIds.map((column) => (
            <th key={column} role="columnheader" scope="col" aria-sort={column === sort.column ? direction : 'none'}>
              <button type="button" onClick={() => sortBy(column)}>
                <Message of={column} inert />
                <span className={styles.arrow} aria-hidden="true" />
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} role="rowgroup">
        {table.getRowModel().rows.map(({ id, original }) => (
          <TableRow
            key={id}
            row={original}
            hidden={!isShown(original.id)}
            current={original.id === country}
            onPick={onPick}
          />
        ))}
      </tbody>
    </table>
  )
}
