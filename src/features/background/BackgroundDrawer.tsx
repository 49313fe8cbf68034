import { useRef } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { useModal } from '@/ui/useModal'
import { Background } from './Background'
import type { FurtherProps } from './PartiesOverTime'
import styles from './Background.module.css'

interface BackgroundDrawerProps extends FurtherProps {
  /** True if the screen has space for a column beside the page. */
  readonly wide: boolean
  readonly onClose: () => void
}

/** The background: a column of the page on a wide screen, else a drawer over the page. */
export function BackgroundDrawer({ wide, onClose, ...further }: BackgroundDrawerProps) {
  const { t } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const close = useModal(dialog, !wide)
  const onDay = () => {
    close()
    further.onDay()
  }
  const inside = (
    <>
      <header>
        <h2>{t('background')}</h2>
        <button type="button" aria-label={t('close')} onClick={onClose}>
          ×
        </button>
      </header>
      <Background {...further} onDay={onDay} />
    </>
  )
  if (wide)
    return (
      <aside className={styles.column} aria-label={t('background')}>
        {inside}
      </aside>
    )
  return (
    <dialog ref={dialog} className={styles.drawer} aria-label={t('background')} onClose={onClose}>
      {inside}
    </dialog>
  )
}
