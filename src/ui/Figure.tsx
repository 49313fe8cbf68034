import type { ReactNode } from 'react'
import type { ClaimId } from '@/data/claims'
import styles from './Figure.module.css'

interface FigureProps {
  /** The claims the figure states; pressing it opens their sources. */
  readonly claims: readonly ClaimId[]
  readonly children: ReactNode
  readonly label?: string
}

/** A value that opens its source; the page listens for presses on `data-claim`. */
export const Figure = ({ claims, children, label }: FigureProps) => (
  <button type="button" className={styles.figure} data-claim={claims.join(' ')} aria-label={label}>
    {children}
  </button>
)
