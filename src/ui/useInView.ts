import { useEffect, useState, type RefObject } from 'react'
import { observeVisibility } from '@/platform/observe'

/** @returns whether an element in any scroll container has been visible */
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
