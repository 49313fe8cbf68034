import type { MemberRow } from '@/data/memberRows'
import type { CountryId } from '@/domain/country'
import type { ColumnId } from '@/domain/view'
import { useLanguage } from '@/i18n/LanguageContext'
import { assistanceWords } from '@/i18n/standingWords'
import { Figure } from '@/ui/Figure'
import { StatusMark } from '@/ui/StatusMark'
import styles from './Members.module.css'

interface MemberCellProps {
  readonly row: MemberRow
  readonly column: ColumnId
  readonly onPick: (country: CountryId) => void
}

/** One cell; the label of its column is kept beside it for the cards of a phone. */
export function MemberCell({ row, column, onPick }: MemberCellProps) {
  const speaker = useLanguage()
  const { say } = speaker
  if (column === 'country')
    return (
      <th role="rowheader" scope="row">
        <button type="button" className={styles.name} onClick={() => onPick(row.id)}>
          <StatusMark of={row.statusClass} />
          <span translate="no">{row.name}</span>
        </button>
      </th>
    )
  const label = say(column)
  switch (column) {
    case 'convention':
      return (
        <td role="cell" data-label={label}>
          <span>{say(row.convention)}</span>
          {row.deposited && <span className="visuallyHidden">{` (${say('deposited')})`}</span>}
        </td>
      )
    case 'assistance':
      return (
        <td role="cell" data-label={label}>
          {assistanceWords(row, '', speaker) || '–'}
        </td>
      )
    case 'hosted':
      return (
        <td role="cell" data-label={label} data-claim="hosting-period">
          {row.meeting ? <Figure claims={[row.meeting.id]}>{row.meeting.year}</Figure> : '–'}
        </td>
      )
    case 'source':
      return (
        <td role="cell" data-label={label}>
          <Figure claims={row.claims} label={say('sourceOf', { country: row.name })}>
            {say('paragraph', { n: row.paragraph })}
          </Figure>
        </td>
      )
  }
}
