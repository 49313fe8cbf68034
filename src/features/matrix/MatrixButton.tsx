import { memo, type ReactNode } from 'react'
import { noFacets } from '@/domain/filter'
import { classOf, type Facets } from '@/domain/status'
import { useLanguage } from '@/i18n/LanguageContext'
import { filterSummary } from '@/i18n/filterSummary'
import type { FactId } from '@/i18n/translator'
import { channelOf } from '@/ui/statusStyle'
import { StatusMark } from '@/ui/StatusMark'
import styles from './Matrix.module.css'

interface MatrixButtonProps {
  /** The facets that the button chooses: none, one or both. */
  readonly wanted: Facets
  readonly pressed: boolean
  /** The fact with the count of its members; the corner has none. */
  readonly claim?: FactId
  /** The number of its members, and the number of those that match the search. */
  readonly all: number
  readonly found: number
  /** The ids of the members that match the search, separated by spaces. */
  readonly items: string
  /** The names of all its members, if it is a cell. */
  readonly names?: string
  readonly onChange: (patch: Partial<Facets>) => void
}

/** A head, a cell or the corner; memoised, because a filter changes only one or two of the buttons. */
export const MatrixButton = memo(function MatrixButton(props: MatrixButtonProps) {
  const { wanted, pressed, claim, all, found, items, names, onChange } = props
  const translator = useLanguage()
  const { t } = translator
  const { fill, dots } = wanted
  const shown = filterSummary(wanted, '', all, translator)
  // The claim itself, or during a search the number of matches out of it.
  const countText = found === all ? all : t('countOf', { shown: found, total: all })
  const count = claim && (
    <span className={styles.count} {...(found === all ? { 'data-claim': claim } : { 'data-computed': '' })}>
      {countText}
    </span>
  )

  // A head does not change the other facet; the corner clears both.
  const nothing = (fill ?? dots) ? undefined : ''
  const button = (className: string | undefined, next: Partial<Facets>, inside: ReactNode) => (
    <button
      type="button"
      className={className}
      aria-pressed={pressed}
      data-hovers={items}
      // These attributes let the prehydration script filter before the application runs.
      data-fill={fill ?? nothing}
      data-dots={dots ?? nothing}
      data-line={t(shown.of, shown.values)}
      onClick={() => onChange(next)}
    >
      {inside}
    </button>
  )

  if (fill && dots)
    return button(
      styles.cell,
      pressed ? noFacets : wanted,
      <>
        <span aria-hidden="true">{count}</span>
        <span className="visuallyHidden">
          {`${t('cell', { count: countText, fill: t(`${fill}.inList`), dots: t(`${dots}.inList`) })} `}
        </span>
        <span className={styles.names} translate="no">
          {names || t('noCountry')}
        </span>
        {names && <StatusMark of={classOf({ fill, dots })} size={22} />}
      </>,
    )
  const value = fill ?? dots
  if (!value) return button(styles.corner, noFacets, t('allCountries'))
  return button(
    styles.head,
    { [fill ? 'fill' : 'dots']: pressed ? null : value },
    <>
      <StatusMark of={channelOf[value]} />
      <span className={styles.label}>{t(value)}</span>
      {count}
    </>,
  )
})
