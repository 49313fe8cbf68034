declare global {
  interface Navigator {
    /** Not in every browser. */
    readonly connection?: { readonly saveData?: boolean }
  }
}

/**
 * Asks the browser to keep the site on this computer. Where it does not, or must not spend the visitor's data, the page
 * works as before.
 * @param onNewer hears that a newer edition is here, which opens once every window of this one is closed
 */
export async function registerServiceWorker(onNewer: () => void): Promise<void> {
  // Only the built site names one, not its single file and not the sources; and it stands at the root of the site.
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
  // A part of another page is a guest there and leaves nothing with its reader.
  if (!manifest || window.top !== window) return
  try {
    if (navigator.connection?.saveData) return
    const registration = await navigator.serviceWorker.register(new URL('sw.js', manifest.href))
    const tell = () => {
      if (registration.active && registration.waiting) onNewer()
    }
    tell()
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell))
    // It may have been found before anybody listened.
    registration.installing?.addEventListener('statechange', tell)
  } catch {
    // A browser, or a person, that allows no worker.
  }
}
