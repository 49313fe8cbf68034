import { useLanguage } from '@/i18n/LanguageContext'
import type { SourceWords } from '@/i18n/messages/background/en'
import { Message } from '@/ui/Words'
import { laterId } from './LaterPanel'
import styles from './Later.module.css'

interface LaterBarProps {
  readonly words: SourceWords
  readonly onClose: () => void
}

/** Says above the views that more is shown under them, leads there, and takes it away again. */
export function LaterBar({ words, onClose }: LaterBarProps) {
  const { say } = useLanguage()
  return (
    <p className={styles.bar}>
      <button type="button" onClick={() => document.getElementById(laterId)?.focus()}>
        <span>{words['later.title']}</span>
        <span aria-hidden="true"> ↓</span>
      </button>
      <span>
        <Message text={words['later.stamp']} inert />
      </span>
      <button
        type="button"
        className={styles.close}
        aria-label={words['later.hide']}
        title={say('close')}
        onClick={onClose}
      >
        ×
      </button>
    </p>
  )
}
