import { useRef, type TouchEvent } from 'react'
import type { CommandId } from './commands'

/** Pixels a finger must go sideways, and more than it goes up or down. */
const distance = 60

/** @returns the handlers of a phone's screen: a swipe to the left goes on, one to the right goes back */
export function useSwipe(perform: (command: CommandId) => void) {
  const start = useRef({ x: 0, y: 0 })
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0]
      if (touch) start.current = { x: touch.clientX, y: touch.clientY }
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0]
      if (!touch) return
      const [x, y] = [touch.clientX - start.current.x, touch.clientY - start.current.y]
      if (Math.abs(x) < distance || Math.abs(x) < 2 * Math.abs(y)) return
      perform(x < 0 ? 'next' : 'previous')
    },
  }
}
