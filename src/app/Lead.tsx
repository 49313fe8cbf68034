import { memo } from 'react'
import { Words } from '@/ui/Words'
import styles from './Dashboard.module.css'

/** The message of the briefing in one sentence. */
export const Lead = memo(function Lead() {
  return (
    <p className={styles.lead}>
      <Words of="lead" />
    </p>
  )
})
