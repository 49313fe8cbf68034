import { useEffect, useEffectEvent, useRef } from 'react'
import { hasTopLayer } from '@/platform/topLayer'
import { belongsToControl, commandOf, keyOf, type CommandId } from './keyCommands'

interface Options {
  readonly perform: (command: CommandId) => void
  readonly onDigit: (digit: string) => void
  /** Goes to the step of the typed digits; returns whether there were any. */
  readonly onEnter: () => boolean
}

/** Milliseconds within which a second press of a key counts as key bounce. */
const bounce = 30

/** The `keyCode` of a key that an input method handles. */
const composing = 229

const isTextField = (target: EventTarget | null) =>
  target instanceof Element &&
  target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]')

/** @returns the control with visible focus, which the reader has reached by keyboard; else `null` */
const heldControl = () => {
  const control = document.activeElement
  const canBlur = control instanceof HTMLElement || control instanceof SVGElement
  return canBlur && control !== document.body && control.matches(':focus-visible') ? control : null
}

/** @returns whether a key belongs to the browser, to the system, or to an input method that composes a word */
const isOfOthers = (event: KeyboardEvent) =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  event.getModifierState('AltGraph') ||
  event.isComposing ||
  event.keyCode === composing

/** The keys of the presentation, from a keyboard or a clicker, on any layout; keys in a text field are ignored. */
export function useKeys({ perform, onDigit, onEnter }: Options): void {
  const last = useRef({ key: '', at: -Infinity })

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isOfOthers(event) || isTextField(event.target)) return
    const key = keyOf(event)
    // A dialog on top closes first.
    if (key === 'Escape' && hasTopLayer()) return
    const control = heldControl()
    if (control && belongsToControl(key)) return
    if (control && key === 'Escape') {
      event.preventDefault()
      control.blur()
      return
    }
    const command = commandOf(key)
    const digit = /^\d$/.test(key)
    if (!(command || digit)) return
    event.preventDefault()
    // A number may contain the same digit twice, however fast it is typed.
    const bounced = !digit && last.current.key === key && event.timeStamp - last.current.at < bounce
    if (event.repeat || bounced) return
    last.current = { key, at: event.timeStamp }
    if (digit) onDigit(key)
    else if (command && !(key === 'Enter' && onEnter())) perform(command)
  })

  const click = useEffectEvent(({ detail }: MouseEvent) => {
    // A mouse click keeps no focus, so that the next key of the clicker reaches the presentation.
    if (detail > 0 && document.activeElement instanceof HTMLElement && !isTextField(document.activeElement))
      document.activeElement.blur()
  })

  useEffect(function listenForKeys() {
    document.addEventListener('keydown', press)
    document.addEventListener('click', click)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', click)
    }
  }, [])
}
