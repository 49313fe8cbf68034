import { useRef } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { useModal } from '@/ui/useModal'
import { Background } from './Background'
import type { FurtherProps } from './Growth'
import styles from './Background.module.css'

interface BackgroundDrawerProps extends FurtherProps {
  /** Beside the page as a column, where the screen has the room. */
  readonly wide: boolean
  readonly onClose: () => void
}

/** A column of the page on a wide screen, a drawer over it elsewhere. */
export function BackgroundDrawer({ wide, onClose, ...further }: BackgroundDrawerProps) {
  const { say } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const close = useModal(dialog, !wide)
  const onDay = () => {
    close()
    further.onDay()
  }
  const inside = (
    <>
      <header>
        <h2>{say('background')}</h2>
        <button type="button" aria-label={say('close')} onClick={onClose}>
          ×
        </button>
      </header>
      <Background {...further} onDay={onDay} />
    </>
  )
  if (wide)
    return (
      <aside className={styles.column} aria-label={say('background')}>
        {inside}
      </aside>
    )
  return (
    <dialog ref={dialog} className={styles.drawer} aria-label={say('background')} onClose={onClose}>
      {inside}
    </dialog>
  )
}
