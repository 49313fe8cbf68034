declare global {
  interface Navigator {
    /** Not available in every browser. */
    readonly connection?: { readonly saveData?: boolean }
  }
}

/**
 * Registers the service worker, which stores the site on this computer. If the browser has no workers, or the visitor
 * saves data, the page works without it.
 * @param onNewer called when a newer version is stored; it opens when every window of this version is closed
 */
export async function registerServiceWorker(onNewer: () => void): Promise<void> {
  // Only the built site has a manifest, at its root; its single file and the development server have none.
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
  // An embedded page stores nothing on the computer of the reader.
  if (!manifest || window.top !== window) return
  try {
    if (navigator.connection?.saveData) return
    const registration = await navigator.serviceWorker.register(new URL('sw.js', manifest.href))
    const tell = () => {
      if (registration.active && registration.waiting) onNewer()
    }
    tell()
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell))
    // The update may have been found before the listener was added.
    registration.installing?.addEventListener('statechange', tell)
  } catch {
    // The browser or the visitor does not allow service workers.
  }
}
