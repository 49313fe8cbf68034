import { useEffect, useState, type RefObject } from 'react'
import { observeVisibility } from '@/platform/observe'

/**
 * @param element a place that is filled when it is seen, in whatever box it is scrolled
 * @returns whether it has come into sight
 */
export function useInView(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(
    function watchUntilSeen() {
      const place = element.current
      if (!place || seen) return
      return observeVisibility(place, () => setSeen(true))
    },
    [element, seen],
  )
  return seen
}
