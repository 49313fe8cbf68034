import type { ReactNode } from 'react'
import styles from './Overlay.module.css'

interface OverlayProps {
  readonly title: string
  readonly close: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the slide: the overview of steps, the keys or the QR code. */
export const Overlay = ({ title, close, onClose, children }: OverlayProps) => (
  <section role="dialog" aria-label={title} className={styles.overlay}>
    <header>
      <h2>{title}</h2>
      <button type="button" onClick={onClose} aria-label={close}>
        ×
      </button>
    </header>
    {children}
  </section>
)
