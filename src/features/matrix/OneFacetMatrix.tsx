import type { CountryId, FillStatus } from '@/domain/edition'
import { noFacets } from '@/domain/filter'
import type { IsoDay } from '@/domain/asOfDate'
import type { Member } from '@/domain/member'
import { fillStatuses, type Facets } from '@/domain/status'
import { useLanguage } from '@/i18n/LanguageContext'
import type { DayTexts } from '@/i18n/texts'
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
  /** The members that match the search. */
  readonly found: readonly CountryId[]
  readonly texts: DayTexts['day']
}

/** The matrix of a day for which the second facet is unknown: two heads, the corner, and one column in place of two. */
export function OneFacetMatrix({ on, facets, onChange, members, found, texts }: OneFacetMatrixProps) {
  const { t, language } = useLanguage()
  const button = (fill: FillStatus | null) => {
    const ids = members.filter((one) => !fill || one.fill === fill).map(({ country }) => country.id)
    const left = ids.filter((id) => found.includes(id))
    return (
      <MatrixButton
        wanted={{ ...noFacets, fill }}
        pressed={facets.fill === fill}
        all={ids.length}
        found={left.length}
        items={left.join(' ')}
        onChange={onChange}
        {...(fill && { claim: `all@${on}` })}
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
            <MessageText text={texts.folded} inert />
          </th>
        </tr>
      </thead>
      <tbody>
        {fillStatuses.map((fill) => {
          const own = members.filter((one) => one.fill === fill)
          const pending = own.filter(({ deposited }) => deposited)
          return (
            <tr key={fill}>
              <th scope="row">{button(fill)}</th>
              <td className={folding.named} data-hovers={own.map(({ country }) => country.id).join(' ')}>
                <span translate="no">{namesOf(own) || t('noCountry')}</span>
                {pending.length > 0 && (
                  <small>
                    <StatusMark of="deposited" size={14} />
                    <span>{` ${texts.pendingHead} `}</span>
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
