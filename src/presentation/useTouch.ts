import { useRef, useState, type DragEvent, type MouseEvent, type PointerEvent } from 'react'
import type { CommandId } from './commands'

/** Pixels a finger must go sideways, and more than it goes up or down. */
const distance = 60

const bar = '[role="toolbar"]'
/** What answers a finger itself; a map that was zoomed in is dragged. */
const controls = `a, button:not([data-item], [data-hovers]), input, label, select, textarea, summary, [role="dialog"], .leaflet-grab, ${bar}`
/** Countries and statuses fill the slide: they answer a tap, and a swipe may begin on them. */
const tappable = `${controls}, button, [role="button"]`

const isIn = (target: EventTarget, selector: string) => target instanceof Element && target.closest(selector) !== null

interface Options {
  readonly perform: (command: CommandId) => void
  /** A tap that presses no control, or any tap on the bar. */
  readonly onTap: () => void
}

/**
 * @returns the handlers for fingers and pens: a swipe to the left goes on, one to the right goes back; and whether one of
 * them was used last
 */
export function useTouch({ perform, onTap }: Options) {
  const [touched, setTouched] = useState(false)
  const last = useRef('mouse')
  const fingers = useRef(new Set<number>())
  const swiped = useRef(false)
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null)

  const handlers = {
    onPointerDown({ pointerType, pointerId: id, isPrimary, clientX: x, clientY: y, target }: PointerEvent) {
      last.current = pointerType
      swiped.current = false
      if (pointerType === 'mouse') return
      if (isPrimary) fingers.current.clear()
      fingers.current.add(id)
      start.current = fingers.current.size === 1 && !isIn(target, controls) ? { id, x, y } : null
    },
    onPointerUp({ pointerId, clientX, clientY }: PointerEvent) {
      const from = start.current
      fingers.current.delete(pointerId)
      start.current = null
      // A page that was magnified is moved by one finger.
      if (from?.id !== pointerId || (window.visualViewport?.scale ?? 1) > 1.01) return
      const [x, y] = [clientX - from.x, clientY - from.y]
      if (Math.abs(x) < distance || Math.abs(x) < 2 * Math.abs(y)) return
      setTouched(true)
      swiped.current = true
      // A pen selects the text that it passes.
      document.getSelection()?.removeAllRanges()
      perform(x < 0 ? 'next' : 'previous')
    },
    onPointerCancel({ pointerId }: PointerEvent) {
      fingers.current.delete(pointerId)
      start.current = null
    },
    /** A pen that begins on selected text or a link would drag it, and end the swipe. */
    onDragStart(event: DragEvent) {
      if (last.current !== 'mouse') event.preventDefault()
    },
    /** A swipe that ends on the button it began on does not press it. */
    onClickCapture(event: MouseEvent) {
      if (!swiped.current || event.detail === 0) return
      swiped.current = false
      event.preventDefault()
      event.stopPropagation()
    },
    // The click ends a tap: controls that appear sooner would be clicked by it.
    onClick({ target, detail }: MouseEvent) {
      if (detail === 0) return
      const byTouch = last.current !== 'mouse'
      setTouched(byTouch)
      if (byTouch && (isIn(target, bar) || !isIn(target, tappable))) onTap()
    },
  }
  return { touched, handlers }
}
