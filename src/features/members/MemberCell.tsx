import type { MemberRow } from '@/data/memberRows'
import type { CountryId } from '@/domain/country'
import type { ColumnId } from '@/domain/view'
import { useLanguage } from '@/i18n/LanguageContext'
import { assistanceLabel } from '@/i18n/statusLabels'
import { CitedValue } from '@/ui/CitedValue'
import { StatusMark } from '@/ui/StatusMark'
import styles from './Members.module.css'

interface MemberCellProps {
  readonly row: MemberRow
  readonly column: ColumnId
  readonly onPick: (country: CountryId) => void
}

/** One cell; the label of its column is kept beside it for the cards of a phone. */
export function MemberCell({ row, column, onPick }: MemberCellProps) {
  const translator = useLanguage()
  const { t } = translator
  if (column === 'country')
    return (
      <th role="rowheader" scope="row">
        <button type="button" className={styles.name} onClick={() => onPick(row.id)}>
          <StatusMark of={row.statusClass} />
          <span translate="no">{row.name}</span>
        </button>
      </th>
    )
  const label = t(column)
  switch (column) {
    case 'convention':
      return (
        <td role="cell" data-label={label}>
          <span>{t(row.convention)}</span>
          {row.deposited && <span className="visuallyHidden">{` (${t('deposited')})`}</span>}
        </td>
      )
    case 'assistance':
      return (
        <td role="cell" data-label={label}>
          {assistanceLabel(row, '', translator) || '–'}
        </td>
      )
    case 'hosted':
      return (
        <td role="cell" data-label={label} data-claim="hosting-period">
          {row.meeting ? <CitedValue claims={[row.meeting.id]}>{row.meeting.year}</CitedValue> : '–'}
        </td>
      )
    case 'source':
      return (
        <td role="cell" data-label={label}>
          <CitedValue claims={row.claims} label={t('sourceOf', { country: row.name })}>
            {t('paragraph', { n: row.paragraph })}
          </CitedValue>
        </td>
      )
  }
}
