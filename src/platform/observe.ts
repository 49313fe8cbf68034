/**
 * @param element the element to observe
 * @param onChange called when its size may have changed; without ResizeObserver, when the window is resized
 * @returns a function that ends the observation
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
 * @param element the element to observe
 * @param onVisible called when it becomes visible; without IntersectionObserver, at once
 * @returns a function that ends the observation
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
