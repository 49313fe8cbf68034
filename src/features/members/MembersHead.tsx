import { FlexRender, type HeaderGroup } from '@tanstack/react-table'
import type { MemberRow } from '@/domain/memberRows'
import type { features } from './memberColumns'
import styles from './MembersHead.module.css'

interface MembersHeadProps {
  readonly groups: readonly HeaderGroup<typeof features, MemberRow>[]
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

/** The heads of the columns; a press sorts the rows. */
export const MembersHead = ({ groups }: MembersHeadProps) => (
  <thead role="rowgroup" className={styles.head}>
    {groups.map(({ id, headers }) => (
      <tr key={id} role="row">
        {headers.map((header) => {
          const sorted = header.column.getIsSorted()
          return (
            <th key={header.id} role="columnheader" scope="col" aria-sort={sorted ? ariaSort[sorted] : 'none'}>
              <button type="button" onClick={header.column.getToggleSortingHandler()}>
                <FlexRender header={header} />
                <span className={styles.arrow} aria-hidden="true" />
              </button>
            </th>
          )
        })}
      </tr>
    ))}
  </thead>
)
