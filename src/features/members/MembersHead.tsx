import { FlexRender, type HeaderGroup } from '@tanstack/react-table'
import { memo } from 'react'
import type { MemberRow } from '@/domain/memberRows'
import type { Sort } from '@/domain/view'
import type { features } from './memberColumns'
import styles from './MembersHead.module.css'

interface MembersHeadProps {
  readonly groups: readonly HeaderGroup<typeof features, MemberRow>[]
  readonly sort: Sort
}

/** The heads of the columns; a press sorts the rows. Memoised: a filter changes none. */
export const MembersHead = memo(function MembersHead({ groups, sort }: MembersHeadProps) {
  const direction = sort.descending ? 'descending' : 'ascending'
  return (
    <thead role="rowgroup" className={styles.head}>
      {groups.map(({ id, headers }) => (
        <tr key={id} role="row">
          {headers.map((header) => (
            <th
              key={header.id}
              role="columnheader"
              scope="col"
              aria-sort={header.column.id === sort.column ? direction : 'none'}
            >
              <button type="button" onClick={header.column.getToggleSortingHandler()}>
                <FlexRender header={header} />
                <span className={styles.arrow} aria-hidden="true" />
              </button>
            </th>
          ))}
        </tr>
      ))}
    </thead>
  )
})
