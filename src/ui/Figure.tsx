import type { ReactNode } from 'react'
import type { FactId } from '@/i18n/speaker'
import styles from './Figure.module.css'

interface FigureProps {
  /** What the figure states, of the press release or of the treaty; pressing it opens the sources. */
  readonly claims: readonly FactId[]
  readonly children: ReactNode
  readonly label?: string
}

/** A value that opens its source; the page listens for presses on `data-claim`. */
export const Figure = ({ claims, children, label }: FigureProps) => (
  <button type="button" className={styles.figure} data-claim={claims.join(' ')} aria-label={label}>
    {children}
  </button>
)
