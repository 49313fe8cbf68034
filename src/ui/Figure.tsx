import type { ReactNode } from 'react'
import type { ClaimId } from '@/data/claims'
import type { TreatyFactId } from '@/data/treatyFacts'
import styles from './Figure.module.css'

interface FigureProps {
  /** What the figure states, of the press release or of the treaty; pressing it opens the sources. */
  readonly claims: readonly (ClaimId | TreatyFactId)[]
  readonly children: ReactNode
  readonly label?: string
}

/** A value that opens its source; the page listens for presses on `data-claim`. */
export const Figure = ({ claims, children, label }: FigureProps) => (
  <button type="button" className={styles.figure} data-claim={claims.join(' ')} aria-label={label}>
    {children}
  </button>
)
