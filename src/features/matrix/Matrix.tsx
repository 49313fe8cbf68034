import type { CountryId } from '@/domain/country'
import { classesIn, noFacets, type Facets } from '@/domain/filter'
import { classOf, type StatusClass } from '@/domain/status'
import { useLanguage } from '@/i18n/LanguageContext'
import { MatrixButton } from './MatrixButton'
import styles from './Matrix.module.css'

interface MatrixProps {
  readonly facets: Facets
  readonly onChange: (patch: Partial<Facets>) => void
  /** All countries of each class, and those the search leaves. */
  readonly all: Readonly<Record<StatusClass, readonly CountryId[]>>
  readonly found: Readonly<Record<StatusClass, readonly CountryId[]>>
  readonly nameOf: (id: CountryId) => string
}

const columns = [
  { wanted: { ...noFacets, assistance: 'beneficiary' }, claim: 'beneficiaries' },
  { wanted: { ...noFacets, assistance: 'non-beneficiary' }, claim: 'non-beneficiaries' },
] as const

const cell = (convention: 'party' | 'non-party', assistance: 'beneficiary' | 'non-beneficiary') => {
  const wanted = { convention, assistance }
  return { wanted, claim: classOf(wanted) }
}

const rows = [
  {
    head: { wanted: { ...noFacets, convention: 'party' }, claim: 'parties' },
    cells: [cell('party', 'beneficiary'), cell('party', 'non-beneficiary')],
  },
  {
    head: { wanted: { ...noFacets, convention: 'non-party' }, claim: 'non-parties' },
    cells: [cell('non-party', 'beneficiary'), cell('non-party', 'non-beneficiary')],
  },
] as const

const idsOf = (from: MatrixProps['all'], wanted: Facets) =>
  classesIn(wanted).flatMap((statusClass) => from[statusClass])

/** A head is pressed by its facet, whatever the other; a cell by both; the corner when nothing is chosen. */
const isPressed = (facets: Facets, { convention, assistance }: Facets) =>
  convention || assistance
    ? (!convention || convention === facets.convention) && (!assistance || assistance === facets.assistance)
    : !(facets.convention || facets.assistance)

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
