import { memo } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { Words } from '@/ui/Words'
import styles from './Dashboard.module.css'

/** The message of the briefing in one sentence. */
export const Lead = memo(function Lead() {
  const { longest } = useLanguage()
  return (
    <p className={styles.lead} data-longest={longest?.lead}>
      <Words of="lead" />
    </p>
  )
})
