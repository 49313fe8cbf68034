import { town } from '@edition/map'
import { hostsWithoutPlace } from '@/domain/events'
import { useLanguage } from '@/i18n/LanguageContext'
import { Message } from '@/ui/Message'
import styles from './MapPanel.module.css'

const hasMarks = hostsWithoutPlace.length > 0 || town !== null

/** The foot of the map: the legend of the event marks, which a map of another day does not have, and the disclaimer. */
export function MapFoot() {
  const { t, day } = useLanguage()
  return (
    <footer className={styles.foot}>
      {!day && hasMarks && (
        <ul className={styles.key}>
          {hostsWithoutPlace.length > 0 && (
            <li>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className={styles.ringKey}>
                <circle cx="7" cy="7" r="5" />
              </svg>
              <span>{t('hostKey')}</span>
            </li>
          )}
          {town && (
            <li>
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className={styles.townKey}>
                <circle cx="7" cy="7" r="4" />
              </svg>
              <Message of="townKey" inert />
            </li>
          )}
        </ul>
      )}
      <p>{t('disclaimer')}</p>
    </footer>
  )
}
