import type { ReactNode } from 'react'
import type { FactId } from '@/i18n/translator'
import styles from './CitedValue.module.css'

interface CitedValueProps {
  /** What the figure states, of the press release or of the treaty; pressing it opens the sources. */
  readonly claims: readonly FactId[]
  readonly children: ReactNode
  readonly label?: string
  /** Punctuation that follows: it must not begin a line, and browsers break after any box. */
  readonly tail?: string | undefined
}

/** A value that opens its source; the page listens for presses on `data-claim`. */
export function CitedValue({ claims, children, label, tail }: CitedValueProps) {
  const figure = (
    <button type="button" className={styles.value} data-claim={claims.join(' ')} aria-label={label}>
      {children}
    </button>
  )
  return tail ? <span className={styles.withTail}>{figure}<span>{tail}</span></span> : figure // prettier-ignore
}
