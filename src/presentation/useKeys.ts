import { useEffect, useEffectEvent, useRef } from 'react'
import { hasTopLayer } from '@/platform/topLayer'
import { belongsToControl, commandOf, keyOf, type CommandId } from './commands'

interface Options {
  readonly perform: (command: CommandId) => void
  readonly onDigit: (digit: string) => void
  /** Enter after digits goes to their step; whether there were any. */
  readonly onEnter: () => boolean
}

/** Milliseconds within which a second press of a key is the key bouncing. */
const bounce = 30

/** The code of a key that an input method takes. */
const composing = 229

const isTextField = (target: EventTarget | null) =>
  target instanceof Element &&
  target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]')

/** The control that has the focus because it was reached by keyboard. */
const heldControl = () => {
  const control = document.activeElement
  return control instanceof HTMLElement || control instanceof SVGElement
    ? control !== document.body && control.matches(':focus-visible')
      ? control
      : null
    : null
}

/** Keys of the browser and of the system, and the ones of an input method that is composing a word. */
const isOfOthers = (event: KeyboardEvent) =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  event.getModifierState('AltGraph') ||
  event.isComposing ||
  event.keyCode === composing

/** The keys of the talk: from the keyboard or a clicker, on any layout, never out of a text field. */
export function useKeys({ perform, onDigit, onEnter }: Options): void {
  const last = useRef({ key: '', at: -Infinity })

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isOfOthers(event) || isTextField(event.target)) return
    const key = keyOf(event)
    // A dialog that lies on top closes itself first.
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
    // A number may have the same digit twice, and no finger is too fast for it.
    const bounced = !digit && last.current.key === key && event.timeStamp - last.current.at < bounce
    if (event.repeat || bounced) return
    last.current = { key, at: event.timeStamp }
    if (digit) onDigit(key)
    else if (command && !(key === 'Enter' && onEnter())) perform(command)
  })

  const click = useEffectEvent(({ detail }: MouseEvent) => {
    // A click of the mouse leaves no focus behind, so that the next press of the clicker is the talk's.
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
