import type { ReactNode } from 'react'
import type { FactId } from '@/i18n/translator'
import styles from './CitedValue.module.css'

interface CitedValueProps {
  /** The facts that the value states, from the source or from the treaty; a press opens their citation. */
  readonly claims: readonly FactId[]
  readonly children: ReactNode
  readonly label?: string
  /** Punctuation after the value. It must not begin a line, but browsers allow a line break after every box. */
  readonly tail?: string | undefined
}

/** A value that opens its source; `useOpenCitation` listens for clicks on `data-claim`. */
export function CitedValue({ claims, children, label, tail }: CitedValueProps) {
  const figure = (
    <button type="button" className={styles.value} data-claim={claims.join(' ')} aria-label={label}>
      {children}
    </button>
  )
  if (!tail) return figure
  return (
    <span className={styles.withTail}>
      {figure}
      <span>{tail}</span>
    </span>
  )
}
