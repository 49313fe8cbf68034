import { useLayoutEffect, useState, type RefObject } from 'react'
import { observeVisibility } from '@/platform/observe'

const signs = ['pointerover', 'focusin', 'touchstart'] as const

/**
 * @param element a panel with a richer view than the one that is drawn
 * @returns whether the reader has turned to the panel: pointed at it, gone into it by keyboard, or scrolled to it
 */
export function useEngagement(element: RefObject<HTMLElement | null>): boolean {
  const [intent, setIntent] = useState(false)
  // In the layout phase: whoever turns to the panel as soon as the page answers is not missed.
  useLayoutEffect(
    function watchForIntent() {
      const panel = element.current
      if (!panel || intent) return
      const turn = () => setIntent(true)
      let unobserve = () => {}
      // What stands on the screen from the start has not been scrolled to.
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
