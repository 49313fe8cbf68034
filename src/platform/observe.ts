/**
 * @param element a box
 * @param onChange is called when its size may have changed; without a ResizeObserver when that of the window has
 * @returns how it stops
 */
export function observeSize(element: Element, onChange: () => void): () => void {
  try {
    const observer = new ResizeObserver(onChange)
    observer.observe(element)
    return () => observer.disconnect()
  } catch {
    addEventListener('resize', onChange)
    return () => removeEventListener('resize', onChange)
  }
}

/**
 * @param element a place in the page
 * @param onVisible is called when it comes into view; without an IntersectionObserver at once
 * @returns how it stops
 */
export function observeVisibility(element: Element, onVisible: () => void): () => void {
  try {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onVisible())
    observer.observe(element)
    return () => observer.disconnect()
  } catch {
    onVisible()
    return () => {}
  }
}
