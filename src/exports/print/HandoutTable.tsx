import { hasHosts } from '@/domain/events'
import { columnIds } from '@/domain/view'
import type { ExportContext } from '@/exports/exportContext'
import { shownRows } from '@/exports/spreadsheet/sheetRows'
import { shortRowSource } from '@/i18n/rowSource'
import { dotsLabel, fillLabel } from '@/i18n/statusLabels'
import { StatusMark } from '@/ui/StatusMark'
import { Message } from '@/ui/Message'
import styles from './HandoutTable.module.css'

/** The members that match the filter, in the order of the table. */
export function HandoutTable({ context }: { readonly context: ExportContext }) {
  const { translator } = context
  const { t } = translator
  const rows = shownRows(context)
  if (rows.length === 0) return <p>{t('noMatch')}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columnIds.map((column) => (
            <th key={column} scope="col">
              <Message of={column} inert />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <StatusMark of={row.statusClass} size={13} />
              <span>{` ${row.name}`}</span>
            </th>
            <td>{fillLabel(row, '', translator)}</td>
            <td>{dotsLabel(row, '', translator) || '–'}</td>
            {hasHosts && <td>{row.meeting?.year ?? '–'}</td>}
            <td>{shortRowSource(row, translator)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
