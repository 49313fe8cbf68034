import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table'
import { sortKeyOf, type MemberRow } from '@/data/memberRows'
import { columnIds } from '@/domain/view'

/** Constants of the module, because the table library compares features and columns by identity. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
})

const helper = createColumnHelper<typeof features, MemberRow>()

export const columns = helper.columns(
  columnIds.map((id) => helper.accessor(sortKeyOf[id], { id, sortFn: 'basic', sortDescFirst: false })),
)
