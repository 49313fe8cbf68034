import { useId, useRef } from 'react'
import styles from './ShareMenu.module.css'

interface CopyFieldProps {
  readonly label: string
  readonly button: string
  readonly text: string
  /** Whether the text was copied. */
  readonly onCopied: (done: boolean) => void
}

/** A text to be copied; where the browser refuses, it is marked, to be copied by hand. */
export function CopyField({ label, button, text, onCopied }: CopyFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      onCopied(true)
    } catch {
      field.current?.focus()
      field.current?.select()
      onCopied(false)
    }
  }
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <input ref={field} id={id} type="text" readOnly value={text} onFocus={(event) => event.target.select()} />
      <button type="button" onClick={() => void copy()}>
        {button}
      </button>
    </div>
  )
}
