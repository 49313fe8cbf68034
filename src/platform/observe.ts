/** Observes the size of an element, or of the window without ResizeObserver. @returns a function that ends this */
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

/** Reports when an element becomes visible, at once without IntersectionObserver. @returns a function that ends this */
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
