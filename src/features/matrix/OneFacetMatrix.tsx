import type { CountryId } from '@/domain/country'
import { noFacets, type Facets } from '@/domain/filter'
import type { IsoDay } from '@/domain/asOfDate'
import type { Member } from '@/domain/member'
import type { ConventionStatus } from '@/domain/status'
import { useLanguage } from '@/i18n/LanguageContext'
import { StatusMark } from '@/ui/StatusMark'
import { MessageText } from '@/ui/Message'
import { MatrixButton } from './MatrixButton'
import folding from './OneFacetMatrix.module.css'
import styles from './Matrix.module.css'

interface OneFacetMatrixProps {
  readonly on: IsoDay
  readonly facets: Facets
  readonly onChange: (patch: Partial<Facets>) => void
  readonly members: readonly Member[]
  /** Those that the search leaves. */
  readonly found: readonly CountryId[]
  /** What stands over the one column. */
  readonly folded: string
}

const rows: readonly ConventionStatus[] = ['party', 'non-party']

/** The matrix on a day for which the programme is not known: both heads and the corner, and one column in place of two. */
export function OneFacetMatrix({ on, facets, onChange, members, found, folded }: OneFacetMatrixProps) {
  const { t, language } = useLanguage()
  const button = (convention: ConventionStatus | null) => {
    const ids = members.filter((one) => !convention || one.convention === convention).map(({ country }) => country.id)
    const left = ids.filter((id) => found.includes(id))
    return (
      <MatrixButton
        wanted={{ ...noFacets, convention }}
        pressed={facets.convention === convention}
        all={ids.length}
        found={left.length}
        items={left.join(' ')}
        onChange={onChange}
        {...(convention && { claim: `nine@${on}` })}
      />
    )
  }
  const namesOf = (of: readonly Member[]) => of.map(({ country }) => country.name[language]).join(', ')
  return (
    <table className={styles.matrix} aria-label={t('status')}>
      <thead>
        <tr>
          <th scope="col">{button(null)}</th>
          <th scope="col" className={folding.oneFacet}>
            <MessageText text={folded} inert />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((convention) => {
          const own = members.filter((one) => one.convention === convention)
          const pending = own.filter(({ deposited }) => deposited)
          return (
            <tr key={convention}>
              <th scope="row">{button(convention)}</th>
              <td className={folding.named} data-hovers={own.map(({ country }) => country.id).join(' ')}>
                <span translate="no">{namesOf(own) || t('noCountry')}</span>
                {pending.length > 0 && (
                  <small>
                    <StatusMark of="deposited" size={14} />
                    <span>{` ${t('deposited')}: `}</span>
                    <span translate="no">{namesOf(pending)}</span>
                  </small>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
