import { constructTable } from '@tanstack/react-table'
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings'
import type { MemberRow } from '@/domain/memberRows'
import type { Sort } from '@/domain/view'
import { columns, features } from './memberColumns'

/** Without React the table keeps its state in a store of its own. */
const outsideReact = { coreReactivityFeature: storeReactivityBindings() }

/** @returns the rows in the order in which the table shows them; equal rows keep their order */
export const sortedRows = (rows: readonly MemberRow[], sort: Sort): readonly MemberRow[] =>
  constructTable({
    features: { ...features, ...outsideReact },
    columns,
    data: rows,
    state: { sorting: [{ id: sort.column, desc: sort.descending }] },
  })
    .getRowModel()
    .rows.map(({ original }) => original)
