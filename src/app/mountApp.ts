import type { ReactNode } from 'react'
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client'

/** Milliseconds between two starts, so that a page that fails at once does not start without end. */
const pause = 1000

/**
 * Renders the application. An error that no panel has caught leaves an empty page; the address holds the whole state, so
 * the application then starts anew from it.
 * @param container holds the prerendered page, or nothing
 * @param app the application
 */
export function mountApp(container: HTMLElement, app: ReactNode): void {
  let startedAt = performance.now()
  const options: RootOptions = {
    // What others changed in the HTML before the application came is rendered anew: nobody needs to hear of it.
    onRecoverableError: () => {},
    onUncaughtError: (error) => {
      if (!(error instanceof DOMException)) reportError(error)
      setTimeout(startAnew, startedAt + pause - performance.now())
    },
  }
  const startAnew = () => {
    startedAt = performance.now()
    const fresh = container.cloneNode(false) as HTMLElement
    container.replaceWith(fresh)
    container = fresh
    createRoot(container, options).render(app)
  }
  if (!container.firstElementChild) {
    createRoot(container, options).render(app)
    return
  }
  // React removes whatever else it finds in its container: what others have put there stands before it.
  container.before(...container.querySelectorAll(':scope > :not([data-faded])'))
  hydrateRoot(container, app, options)
}
