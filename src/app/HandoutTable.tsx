import { columnIds } from '@/domain/view'
import type { Handover } from '@/features/share/handover'
import { shownRows } from '@/features/share/sheets/sheetRows'
import { assistanceWords, conventionWords } from '@/i18n/standingWords'
import { StatusMark } from '@/ui/StatusMark'
import { Words } from '@/ui/Words'
import styles from './Handout.module.css'

/** The rows that the filter leaves, in the order of the table. */
export function HandoutTable({ handover }: { readonly handover: Handover }) {
  const { speaker } = handover
  const { say } = speaker
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
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <StatusMark of={row.statusClass} size={13} />
              <span>{` ${row.name}`}</span>
            </th>
            <td>{conventionWords(row, '', speaker)}</td>
            <td>{assistanceWords(row, '', speaker) || '–'}</td>
            <td>{row.meeting?.year ?? '–'}</td>
            <td>{say('paragraph', { n: row.paragraph })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
