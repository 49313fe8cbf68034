import type { ReactNode } from 'react'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'

/** Least milliseconds between two starts: an application that fails at every start must not block the browser. */
const pause = 1000

/**
 * Renders the application in a container with the prerendered page, or with nothing. An error that no panel catches
 * leaves an empty page. The application then restarts from the URL, which holds the whole state.
 */
export function mountApp(container: HTMLElement, app: ReactNode): void {
  let startedAt = performance.now()
  let root: Root
  let timer = 0
  const options: RootOptions = {
    // React renders again what an extension or a translator changed in the HTML before hydration. No report is needed.
    onRecoverableError: () => {},
    onUncaughtError: (error) => {
      if (!(error instanceof DOMException)) reportError(error)
      // One restart is enough for all errors before it.
      clearTimeout(timer)
      timer = window.setTimeout(startAnew, startedAt + pause - performance.now())
    },
  }
  const render = () => {
    root = createRoot(container, options)
    root.render(app)
  }
  const startAnew = () => {
    startedAt = performance.now()
    root.unmount()
    const fresh = container.cloneNode(false) as HTMLElement
    container.replaceWith(fresh)
    container = fresh
    render()
  }
  if (!container.firstElementChild) return render()
  // React removes foreign elements from its container, so elements that others have inserted move in front of it.
  container.before(...container.querySelectorAll(':scope > :not([data-faded])'))
  root = hydrateRoot(container, app, options)
}
