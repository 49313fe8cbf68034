import type { ReactNode } from 'react'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'

/** Milliseconds from one start to the next: an application that fails at every start leaves the browser time in between. */
const pause = 1000

/**
 * Renders the application. An error that no panel has caught leaves an empty page; the address holds the whole state, so
 * the application then starts anew from it.
 * @param container holds the prerendered page, or nothing
 * @param app the application
 */
export function mountApp(container: HTMLElement, app: ReactNode): void {
  let startedAt = performance.now()
  let root: Root
  let timer = 0
  const options: RootOptions = {
    // What others changed in the HTML before the application came is rendered anew: nobody needs to hear of it.
    onRecoverableError: () => {},
    onUncaughtError: (error) => {
      if (!(error instanceof DOMException)) reportError(error)
      // One start answers all errors that came before it.
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
  // React removes whatever else it finds in its container: what others have put there stands before it.
  container.before(...container.querySelectorAll(':scope > :not([data-faded])'))
  root = hydrateRoot(container, app, options)
}
