import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A line about the page as a whole, over its foot until it is dealt with. */
export const Notice = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.notice} data-computed="">
    {children}
  </div>
)
