import { useLanguage } from '@/i18n/LanguageContext'
import type { SourceTexts } from '@/i18n/messages/background/en'
import { MessageText } from '@/ui/Message'
import { laterId } from './LaterPanel'
import styles from './Later.module.css'

interface LaterBarProps {
  readonly texts: SourceTexts
  readonly onClose: () => void
}

/** Says above the views that more is shown under them, leads there, and takes it away again. */
export function LaterBar({ texts, onClose }: LaterBarProps) {
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
