import type { ReactNode } from 'react'
import { classOf, type AssistanceStatus, type ConventionStatus, type StatusClass } from '@/domain/status'
import type { CountryId } from '@/domain/country'
import { classesIn, noFacets, type Facets } from '@/domain/filter'
import { useLanguage } from '@/i18n/LanguageContext'
import { shownSentence } from '@/i18n/shownSentence'
import { plain } from '@/i18n/template'
import { channelOf } from '@/ui/statusLook'
import { StatusMark } from '@/ui/StatusMark'
import { MatrixCount } from './MatrixCount'
import styles from './Matrix.module.css'

interface MatrixProps {
  readonly facets: Facets
  readonly onChange: (facets: Facets) => void
  /** All countries of each class, and those the search leaves. */
  readonly all: Readonly<Record<StatusClass, readonly CountryId[]>>
  readonly found: Readonly<Record<StatusClass, readonly CountryId[]>>
  readonly nameOf: (id: CountryId) => string
}

const conventions = ['party', 'non-party'] as const satisfies readonly ConventionStatus[]
const assistances = ['beneficiary', 'non-beneficiary'] as const satisfies readonly AssistanceStatus[]

type IdsByClass = MatrixProps['all']

const idsOf = (from: IdsByClass, wanted: Facets) => classesIn(wanted).flatMap((statusClass) => from[statusClass])
const same = (a: Facets, b: Facets) => a.convention === b.convention && a.assistance === b.assistance

/** The status matrix: a table whose heads and cells are the legend and the filter. */
export function Matrix({ facets, onChange, all, found, nameOf }: MatrixProps) {
  const speaker = useLanguage()
  const { say, language, messages } = speaker

  /** What the page needs to filter before the application is there. */
  const earlyAttributes = (wanted: Facets) => {
    const { of, values } = shownSentence(wanted, '', idsOf(all, wanted).length, speaker)
    return {
      'data-c': wanted.convention ?? '',
      'data-a': wanted.assistance ?? '',
      'data-line': plain(messages[of], language, values),
    }
  }

  const button = (
    wanted: Facets,
    pressed: boolean,
    next: Facets,
    className: string | undefined,
    children: ReactNode,
  ) => (
    <button
      type="button"
      className={className}
      aria-pressed={pressed}
      data-hovers={idsOf(found, wanted).join(' ')}
      {...earlyAttributes(wanted)}
      onClick={() => onChange(next)}
    >
      {children}
    </button>
  )

  const count = (
    claim: 'parties' | 'non-parties' | 'beneficiaries' | 'non-beneficiaries' | StatusClass,
    wanted: Facets,
  ) => <MatrixCount claim={claim} found={idsOf(found, wanted).length} all={idsOf(all, wanted).length} />

  const head = (
    facet: keyof Facets,
    value: ConventionStatus | AssistanceStatus,
    claim: Parameters<typeof count>[0],
  ) => {
    const wanted: Facets = { ...noFacets, [facet]: value }
    const pressed = facets[facet] === value
    return button(
      wanted,
      pressed,
      { ...facets, [facet]: pressed ? null : value },
      styles.head,
      <>
        <StatusMark of={channelOf[value]} />
        <span className={styles.label}>{say(value)}</span>
        {count(claim, wanted)}
      </>,
    )
  }

  const cell = (convention: ConventionStatus, assistance: AssistanceStatus) => {
    const wanted = { convention, assistance }
    const statusClass = classOf(wanted)
    const pressed = same(facets, wanted)
    const names = all[statusClass].map(nameOf)
    return button(
      wanted,
      pressed,
      pressed ? noFacets : wanted,
      styles.cell,
      <>
        {count(statusClass, wanted)}
        <span className="visuallyHidden">{`: ${say(convention)}, ${say(assistance)}. `}</span>
        <span className={styles.names} translate="no">
          {names.length > 0 ? names.join(', ') : say('noCountry')}
        </span>
        {names.length > 0 && <StatusMark of={statusClass} size={22} />}
      </>,
    )
  }

  return (
    <table className={styles.matrix} aria-label={say('status')}>
      <thead>
        <tr>
          <th scope="col">{button(noFacets, same(facets, noFacets), noFacets, styles.corner, say('allCountries'))}</th>
          <th scope="col">{head('assistance', 'beneficiary', 'beneficiaries')}</th>
          <th scope="col">{head('assistance', 'non-beneficiary', 'non-beneficiaries')}</th>
        </tr>
      </thead>
      <tbody>
        {conventions.map((convention) => (
          <tr key={convention}>
            <th scope="row">{head('convention', convention, convention === 'party' ? 'parties' : 'non-parties')}</th>
            {assistances.map((assistance) => (
              <td key={assistance}>{cell(convention, assistance)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
