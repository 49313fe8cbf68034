import { useId } from 'react'
import styles from './SegmentedControl.module.css'

interface ControlProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A choice of one of a few options: a row of radio buttons that looks like a segmented bar. */
export function SegmentedControl<Value extends string>({ label, options, value, onChange }: ControlProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.control}>
      <legend className="visuallyHidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
