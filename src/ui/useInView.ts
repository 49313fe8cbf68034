import { useEffect, useState, type RefObject } from 'react'
import { observeVisibility } from '@/platform/observe'

/**
 * @param element a placeholder in any scroll container, filled when it becomes visible
 * @returns whether it has been visible
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
