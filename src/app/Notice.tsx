import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A line about the whole page, fixed at the bottom of the window until the reader responds. */
export const Notice = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.notice} data-computed="">
    {children}
  </div>
)
