import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table'
import { hostingClaim } from '@edition/events'
import type { ClaimId, CountryId } from '@/domain/edition'
import { sortKeyOf, type MemberRow } from '@/domain/memberRows'
import { columnIds, type ColumnId } from '@/domain/view'
import { useLanguage } from '@/i18n/LanguageContext'
import { rowSource, shortRowSource } from '@/i18n/rowSource'
import { dotsLabel } from '@/i18n/statusLabels'
import { CitedValue } from '@/ui/CitedValue'
import { Message } from '@/ui/Message'
import { StatusMark } from '@/ui/StatusMark'
import styles from './memberColumns.module.css'

interface ColumnMeta {
  /** The message that names the column; on a phone it stands in each cell, too. */
  readonly label: ColumnId
  /** The claim that all cells of the column rest on. */
  readonly claim?: ClaimId | null
}

interface TableMeta {
  readonly onPick: (country: CountryId) => void
}

/** Constants of the module, because the table library compares features and columns by identity. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
  columnMeta: {} as ColumnMeta,
  tableMeta: {} as TableMeta,
})

interface CellProps extends Partial<TableMeta> {
  readonly row: MemberRow
}

function CountryCell({ row, onPick }: CellProps) {
  return (
    <button type="button" className={styles.name} onClick={() => onPick?.(row.id)}>
      <StatusMark of={row.statusClass} />
      <span translate="no">{row.name}</span>
    </button>
  )
}

function FillCell({ row }: CellProps) {
  const { t } = useLanguage()
  return (
    <>
      <span>{t(row.fill)}</span>
      {row.deposited && <span className="visuallyHidden">{` (${t('deposited')})`}</span>}
    </>
  )
}

// In an element of its own: React then replaces the whole text, even where a translator has replaced the text node.
const DotsCell = ({ row }: CellProps) => <span>{dotsLabel(row, '', useLanguage()) || '–'}</span>

const HostedCell = ({ row: { meeting } }: CellProps) =>
  meeting ? <CitedValue claims={[meeting.id]}>{meeting.year}</CitedValue> : '–'

function SourceCell({ row }: CellProps) {
  const translator = useLanguage()
  return (
    <CitedValue
      claims={row.claims}
      label={translator.t('sourceFor', { where: rowSource(row, translator), country: row.name })}
    >
      {shortRowSource(row, translator)}
    </CitedValue>
  )
}

const cellOf = { country: CountryCell, fill: FillCell, dots: DotsCell, hosted: HostedCell, source: SourceCell } as const

const helper = createColumnHelper<typeof features, MemberRow>()

/** The columns of the member table; each sorts by one key in the page and in the exports. */
export const columns = helper.columns(
  columnIds.map((id) =>
    helper.accessor(sortKeyOf[id], {
      id,
      sortFn: 'basic',
      sortDescFirst: false,
      meta: { label: id, ...(id === 'hosted' && { claim: hostingClaim }) },
      header: () => <Message of={id} inert />,
      cell: ({ row, table }) => {
        const Cell = cellOf[id]
        return <Cell row={row.original} {...table.options.meta} />
      },
    }),
  ),
)
