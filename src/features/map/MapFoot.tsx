import { useLanguage } from '@/i18n/LanguageContext'
import { Message } from '@/ui/Message'
import styles from './MapPanel.module.css'

/** What stands under a map: the key of the meetings' marks, which another day does not have, and the disclaimer. */
export function MapFoot() {
  const { t, day } = useLanguage()
  return (
    <footer className={styles.foot}>
      {!day && (
        <ul className={styles.key}>
          <li>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className={styles.ringKey}>
              <circle cx="7" cy="7" r="5" />
            </svg>
            <span>{t('hostKey')}</span>
          </li>
          <li>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className={styles.townKey}>
              <circle cx="7" cy="7" r="4" />
            </svg>
            <Message of="townKey" inert />
          </li>
        </ul>
      )}
      <p>{t('disclaimer')}</p>
    </footer>
  )
}
