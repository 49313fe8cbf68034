import { useLayoutEffect, useState, type RefObject } from 'react'
import { observeSize } from '@/platform/observe'

/** In whole pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** @returns the size of a box, `assumed` before the first measurement; a hidden box keeps its last size */
export function useSize(element: RefObject<HTMLElement | null>, assumed: Size): Size {
  const [size, setSize] = useState(assumed)
  useLayoutEffect(
    function measure() {
      const box = element.current
      if (!box) return
      const read = () => {
        // Print layouts use the sizes of the screen, in every browser.
        if (matchMedia('print').matches) return
        const { clientWidth: width, clientHeight: height } = box
        if (width > 0 && height > 0)
          setSize((last) => (last.width === width && last.height === height ? last : { width, height }))
      }
      read()
      return observeSize(box, read)
    },
    [element],
  )
  return size
}
