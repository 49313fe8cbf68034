import type { CountryId } from '@/domain/edition'
import { classesIn, noFacets } from '@/domain/filter'
import { classCountOf, statusesOf, statusesOfFacet, type FacetId, type Facets, type StatusClass } from '@/domain/status'
import { useLanguage } from '@/i18n/LanguageContext'
import { MatrixButton } from './MatrixButton'
import styles from './Matrix.module.css'

interface MatrixProps {
  readonly facets: Facets
  readonly onChange: (patch: Partial<Facets>) => void
  /** All members of each class, and those that match the search. */
  readonly all: Readonly<Record<StatusClass, readonly CountryId[]>>
  readonly found: Readonly<Record<StatusClass, readonly CountryId[]>>
  readonly nameOf: (id: CountryId) => string
}

/** @returns the heads of the columns or rows: one for each status of a facet */
const headsOf = (facet: FacetId) =>
  statusesOfFacet[facet].map(({ status, count }) => ({ wanted: { ...noFacets, [facet]: status }, claim: count }))

const columns = headsOf('dots')
const rows = headsOf('fill').map((head) => ({
  head,
  cells: classesIn(head.wanted).map((id) => ({ wanted: statusesOf[id], claim: classCountOf[id] })),
}))

const idsOf = (from: MatrixProps['all'], wanted: Facets) =>
  classesIn(wanted).flatMap((statusClass) => from[statusClass])

/** @returns whether a button is pressed: a head by its own facet, a cell by both, the corner if no facet is chosen */
const isPressed = (facets: Facets, { fill, dots }: Facets) =>
  fill || dots ? (!fill || fill === facets.fill) && (!dots || dots === facets.dots) : !(facets.fill || facets.dots)

/** The status matrix: a table whose heads and cells are the legend and the filter. */
export function Matrix({ facets, onChange, all, found, nameOf }: MatrixProps) {
  const { t } = useLanguage()
  const propsOf = (wanted: Facets) => {
    const left = idsOf(found, wanted)
    return {
      wanted,
      pressed: isPressed(facets, wanted),
      all: idsOf(all, wanted).length,
      found: left.length,
      items: left.join(' '),
      onChange,
    }
  }
  return (
    <table className={styles.matrix} aria-label={t('status')}>
      <thead>
        <tr>
          <th scope="col">
            <MatrixButton {...propsOf(noFacets)} />
          </th>
          {columns.map(({ wanted, claim }) => (
            <th key={claim} scope="col">
              <MatrixButton {...propsOf(wanted)} claim={claim} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, cells }) => (
          <tr key={head.claim}>
            <th scope="row">
              <MatrixButton {...propsOf(head.wanted)} claim={head.claim} />
            </th>
            {cells.map(({ wanted, claim }) => (
              <td key={claim}>
                <MatrixButton {...propsOf(wanted)} claim={claim} names={idsOf(all, wanted).map(nameOf).join(', ')} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
