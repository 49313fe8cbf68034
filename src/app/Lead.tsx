import { memo } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { Message } from '@/ui/Message'
import styles from './Dashboard.module.css'

/** The main message of the edition in one sentence. */
export const Lead = memo(function Lead() {
  const { longest } = useLanguage()
  return (
    <p className={styles.lead} data-longest={longest?.lead}>
      <Message of="lead" />
    </p>
  )
})
