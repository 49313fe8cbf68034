import { memo, type ReactNode } from 'react'
import { noFacets, type Facets } from '@/domain/filter'
import { classOf } from '@/domain/status'
import { useLanguage } from '@/i18n/LanguageContext'
import { shownSentence } from '@/i18n/shownSentence'
import type { FactId } from '@/i18n/speaker'
import { channelOf } from '@/ui/statusLook'
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
  readonly hovers: string
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
  hovers,
  names,
  onChange,
}: MatrixButtonProps) {
  const speaker = useLanguage()
  const { say } = speaker
  const { convention, assistance } = wanted
  const shown = shownSentence(wanted, '', all, speaker)
  const count = claim && <MatrixCount claim={claim} found={found} all={all} />

  // A head leaves the other facet as it is, the corner clears both.
  const nothing = (convention ?? assistance) ? undefined : ''
  const button = (className: string | undefined, next: Partial<Facets>, inside: ReactNode) => (
    <button
      type="button"
      className={className}
      aria-pressed={pressed}
      data-hovers={hovers}
      // What the page needs to filter before the application is there.
      data-convention={convention ?? nothing}
      data-assistance={assistance ?? nothing}
      data-line={say(shown.of, shown.values)}
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
        <span className="visuallyHidden">{`: ${say(convention)}, ${say(assistance)}. `}</span>
        <span className={styles.names} translate="no">
          {names || say('noCountry')}
        </span>
        {names && <StatusMark of={classOf({ convention, assistance })} size={22} />}
      </>,
    )
  const value = convention ?? assistance
  if (!value) return button(styles.corner, noFacets, say('allCountries'))
  return button(
    styles.head,
    { [convention ? 'convention' : 'assistance']: pressed ? null : value },
    <>
      <StatusMark of={channelOf[value]} />
      <span className={styles.label}>{say(value)}</span>
      {count}
    </>,
  )
})
