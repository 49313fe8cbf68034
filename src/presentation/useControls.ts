import { useCallback, useEffect, useRef, useState } from 'react'

/** Milliseconds for which the controls stay visible after a pointer move and after a tap. */
const shown = { moved: 3000, tapped: 8000 }

/** @returns whether the controls are shown, and a function to show them after a tap; a mouse or pen needs no call */
export function useControls() {
  const [isShown, setShown] = useState(false)
  const timer = useRef(0)
  const show = useCallback((by: keyof typeof shown) => {
    setShown(true)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setShown(false), shown[by])
  }, [])
  useEffect(
    function watchPointer() {
      const move = ({ pointerType, buttons }: PointerEvent) => {
        // A finger or a pressed pen may be a swipe.
        if (pointerType !== 'touch' && !(pointerType === 'pen' && buttons > 0)) show('moved')
      }
      window.addEventListener('pointermove', move)
      return () => {
        clearTimeout(timer.current)
        window.removeEventListener('pointermove', move)
      }
    },
    [show],
  )
  return { shown: isShown, showByTap: useCallback(() => show('tapped'), [show]) }
}
