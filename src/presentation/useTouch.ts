import { useRef, useState, type DragEvent, type MouseEvent, type PointerEvent } from 'react'
import type { CommandId } from './keyCommands'

/** Least horizontal pixels of a swipe. */
const distance = 60

const bar = '[role="toolbar"]'
/** Elements that handle touch themselves; a zoomed map is dragged. */
const controls = `a, button:not([data-item], [data-hovers]), input, label, select, textarea, summary, [role="dialog"], .leaflet-grab, ${bar}`
/** Elements that handle a tap. Members and statuses fill the slide, so a swipe may also begin on them. */
const tappable = `${controls}, button, [role="button"]`

const isIn = (target: EventTarget, selector: string) => target instanceof Element && target.closest(selector) !== null

interface Options {
  readonly perform: (command: CommandId) => void
  /** Called for a tap on no control, and for every tap on the toolbar. */
  readonly onTap: () => void
}

/**
 * @returns handlers for touch and pen: a swipe to the left goes to the next step, a swipe to the right goes back; and
 * whether the last input was touch or pen
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
      // On a magnified page, one finger pans the page.
      if (from?.id !== pointerId || (window.visualViewport?.scale ?? 1) > 1.01) return
      const [x, y] = [clientX - from.x, clientY - from.y]
      if (Math.abs(x) < distance || Math.abs(x) < 2 * Math.abs(y)) return
      setTouched(true)
      swiped.current = true
      // A pen selects the text under its path.
      document.getSelection()?.removeAllRanges()
      perform(x < 0 ? 'next' : 'previous')
    },
    onPointerCancel({ pointerId }: PointerEvent) {
      fingers.current.delete(pointerId)
      start.current = null
    },
    /** A pen that starts on selected text or a link would drag it, which ends the swipe. */
    onDragStart(event: DragEvent) {
      if (last.current !== 'mouse') event.preventDefault()
    },
    /** A swipe that starts and ends on the same button does not press this button. */
    onClickCapture(event: MouseEvent) {
      if (!swiped.current || event.detail === 0) return
      swiped.current = false
      event.preventDefault()
      event.stopPropagation()
    },
    // On click, because the click ends a tap: it would press controls that appear earlier.
    onClick({ target, detail }: MouseEvent) {
      if (detail === 0) return
      const byTouch = last.current !== 'mouse'
      setTouched(byTouch)
      if (byTouch && (isIn(target, bar) || !isIn(target, tappable))) onTap()
    },
  }
  return { touched, handlers }
}
