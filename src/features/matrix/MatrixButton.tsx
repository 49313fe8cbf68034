import { memo, type ReactNode } from 'react'
import { noFacets, type Facets } from '@/domain/filter'
import { classOf } from '@/domain/status'
import { useLanguage } from '@/i18n/LanguageContext'
import { filterSummary } from '@/i18n/filterSummary'
import type { FactId } from '@/i18n/translator'
import { channelOf } from '@/ui/statusStyle'
import { StatusMark } from '@/ui/StatusMark'
import { MatrixCount } from './MatrixCount'
import styles from './Matrix.module.css'

interface MatrixButtonProps {
  /** What the button stands for: nothing, one facet or both. */
  readonly wanted: Facets
  readonly pressed: boolean
  /** What counts its countries; the corner has none. */
  readonly claim?: FactId
  /** How many countries it stands for, and how many of them the search leaves. */
  readonly all: number
  readonly found: number
  /** The countries left, by their ids. */
  readonly items: string
  /** The names of all its countries, where it is a cell. */
  readonly names?: string
  readonly onChange: (patch: Partial<Facets>) => void
}

/** A head, a cell or the corner; memoised, because a filter presses one or two of the nine. */
export const MatrixButton = memo(function MatrixButton({
  wanted,
  pressed,
  claim,
  all,
  found,
  items,
  names,
  onChange,
}: MatrixButtonProps) {
  const translator = useLanguage()
  const { t } = translator
  const { convention, assistance } = wanted
  const shown = filterSummary(wanted, '', all, translator)
  const count = claim && <MatrixCount claim={claim} found={found} all={all} />

  // A head leaves the other facet as it is, the corner clears both.
  const nothing = (convention ?? assistance) ? undefined : ''
  const button = (className: string | undefined, next: Partial<Facets>, inside: ReactNode) => (
    <button
      type="button"
      className={className}
      aria-pressed={pressed}
      data-hovers={items}
      // What the page needs to filter before the application is there.
      data-convention={convention ?? nothing}
      data-assistance={assistance ?? nothing}
      data-line={t(shown.of, shown.values)}
      onClick={() => onChange(next)}
    >
      {inside}
    </button>
  )

  if (convention && assistance)
    return button(
      styles.cell,
      pressed ? noFacets : wanted,
      <>
        {count}
        <span className="visuallyHidden">{`: ${t(convention)}, ${t(assistance)}. `}</span>
        <span className={styles.names} translate="no">
          {names || t('noCountry')}
        </span>
        {names && <StatusMark of={classOf({ convention, assistance })} size={22} />}
      </>,
    )
  const value = convention ?? assistance
  if (!value) return button(styles.corner, noFacets, t('allCountries'))
  return button(
    styles.head,
    { [convention ? 'convention' : 'assistance']: pressed ? null : value },
    <>
      <StatusMark of={channelOf[value]} />
      <span className={styles.label}>{t(value)}</span>
      {count}
    </>,
  )
})
