import { useId, useRef } from 'react'
import { withTimeout } from '@/platform/withTimeout'
import styles from './ShareMenu.module.css'

/** Milliseconds after which a clipboard that does not answer counts as refused. */
const patience = 3000

interface CopyFieldProps {
  readonly label: string
  readonly button: string
  readonly text: string
  /** Called when copying begins; the returned function is called with whether the text was copied. */
  readonly onCopy: () => (done: boolean) => void
}

/** A text to copy. If the browser refuses, the text is selected, so that the reader can copy it by hand. */
export function CopyField({ label, button, text, onCopy }: CopyFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const copy = async () => {
    const onCopied = onCopy()
    try {
      await withTimeout(navigator.clipboard.writeText(text), patience)
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
