import { useLanguage } from '@/i18n/LanguageContext'
import type { Texts } from '@/i18n/texts'
import { MessageText } from '@/ui/Message'
import { laterId } from './LaterPanel'
import styles from './Later.module.css'

/** A bar above the views: says that later developments are shown below, links to them, and hides them. */
export function LaterBar({ texts, onClose }: { readonly texts: Texts['sources']; readonly onClose: () => void }) {
  const { t } = useLanguage()
  return (
    <p className={styles.bar}>
      <button type="button" onClick={() => document.getElementById(laterId)?.focus()}>
        <span>{texts['later.title']}</span>
        <span aria-hidden="true"> ↓</span>
      </button>
      <span>
        <MessageText text={texts['later.stamp']} inert />
      </span>
      <button
        type="button"
        className={styles.close}
        aria-label={texts['later.hide']}
        title={t('close')}
        onClick={onClose}
      >
        ×
      </button>
    </p>
  )
}
