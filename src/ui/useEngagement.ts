import { useLayoutEffect, useState, type RefObject } from 'react'
import { observeVisibility } from '@/platform/observe'

const signs = ['pointerover', 'focusin', 'touchstart'] as const

/** @returns whether the reader has used a panel: pointed at it, moved the focus into it, or scrolled to it */
export function useEngagement(element: RefObject<HTMLElement | null>): boolean {
  const [intent, setIntent] = useState(false)
  // In the layout phase, so that no event is missed after the page becomes interactive.
  useLayoutEffect(
    function watchForIntent() {
      const panel = element.current
      if (!panel || intent) return
      const turn = () => setIntent(true)
      let unobserve = () => {}
      // A panel that is visible from the start counts only after the first scroll.
      const scrolled = () => {
        unobserve = observeVisibility(panel, turn)
      }
      for (const sign of signs) panel.addEventListener(sign, turn, { passive: true })
      document.addEventListener('scroll', scrolled, { once: true, passive: true })
      return () => {
        unobserve()
        for (const sign of signs) panel.removeEventListener(sign, turn)
        document.removeEventListener('scroll', scrolled)
      }
    },
    [element, intent],
  )
  return intent
}
