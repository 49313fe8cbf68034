import { columnIds } from '@/domain/view'
import type { Handover } from '@/features/share/handover'
import { shownRows } from '@/features/share/sheets/sheetRows'
import { StatusMark } from '@/ui/StatusMark'
import { Words } from '@/ui/Words'
import styles from './Handout.module.css'

/** The rows that the filter leaves, in the order of the table. */
export function HandoutTable({ handover }: { readonly handover: Handover }) {
  const { say } = handover.speaker
  const rows = shownRows(handover)
  if (rows.length === 0) return <p>{say('noMatch')}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columnIds.map((column) => (
            <th key={column} scope="col">
              <Words of={column} inert />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, statusClass, convention, assistance, meeting, paragraph }) => (
          <tr key={id}>
            <th scope="row">
              <StatusMark of={statusClass} size={13} /> {name}
            </th>
            <td>{say(convention)}</td>
            <td>{say(assistance)}</td>
            <td>{meeting?.year ?? '–'}</td>
            <td>{say('paragraph', { n: paragraph })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
