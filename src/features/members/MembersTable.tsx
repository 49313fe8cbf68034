import { FlexRender, functionalUpdate, useTable, type Row } from '@tanstack/react-table'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { MemberRow } from '@/domain/memberRows'
import type { CountryId } from '@/domain/edition'
import { columnIds, type Sort } from '@/domain/view'
import { useLanguage } from '@/i18n/LanguageContext'
import { columns, features } from './memberColumns'
import { MembersHead } from './MembersHead'
import styles from './MembersTable.module.css'

export interface MembersTableProps {
  readonly rows: readonly MemberRow[]
  /** Returns whether the filter leaves a row in. */
  readonly isShown: (id: CountryId) => boolean
  readonly sort: Sort
  readonly country: CountryId | null
  readonly onSort: (sort: Sort) => void
  readonly onPick: (country: CountryId) => void
}

interface TableRowProps {
  readonly row: Row<typeof features, MemberRow>
  readonly hidden: boolean
  /** True while its card is open. */
  readonly current: boolean
}

/** Memoised, and hidden instead of removed: a filter changes one attribute of the rows it concerns. */
const TableRow = memo(function TableRow({ row, hidden, current }: TableRowProps) {
  const { t } = useLanguage()
  const { id, statusClass } = row.original
  const cells = useMemo(
    () =>
      row.getAllCells().map((cell) => {
        const { label = 'country', claim } = cell.column.columnDef.meta ?? {}
        if (label === 'country')
          return (
            <th key={cell.id} role="rowheader" scope="row">
              <FlexRender cell={cell} />
            </th>
          )
        return (
          <td key={cell.id} role="cell" data-label={t(label)} data-claim={claim}>
            <FlexRender cell={cell} />
          </td>
        )
      }),
    [row, t],
  )
  return (
    <tr role="row" hidden={hidden} data-item={id} data-class={statusClass} aria-current={current || undefined}>
      {cells}
    </tr>
  )
})

/** The rows in the order asked for; on a phone the style sheet makes each a card. */
export function MembersTable({ rows, isShown, sort, country, onSort, onPick }: MembersTableProps) {
  const { t } = useLanguage()
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.descending }], [sort.column, sort.descending])
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { sorting },
    meta: { onPick },
    enableMultiSort: false,
    enableSortingRemoval: false,
    onSortingChange: (update) => {
      const [next] = functionalUpdate(update, sorting)
      const column = columnIds.find((id) => id === next?.id)
      if (next && column) onSort({ column, descending: next.desc })
    },
  })
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(
    function showMarkedRow() {
      const box = body.current
      if (!(box && country)) return
      const show = () => {
        const row = box.querySelector<HTMLElement>('[aria-current]')
        // Not scrollIntoView, which would also scroll the page on a phone.
        if (row) box.scrollTop = row.offsetTop - box.offsetTop - row.offsetHeight
      }
      // The card that takes this space appears a moment later.
      const observer = new ResizeObserver(show)
      observer.observe(box)
      return () => observer.disconnect()
    },
    [country],
  )
  return (
    <table role="table" className={styles.table} aria-label={t('members')}>
      <MembersHead groups={table.getHeaderGroups()} sort={sort} />
      <tbody ref={body} role="rowgroup">
        {table.getRowModel().rows.map((row) => (
          <TableRow key={row.id} row={row} hidden={!isShown(row.original.id)} current={row.original.id === country} />
        ))}
      </tbody>
    </table>
  )
}
