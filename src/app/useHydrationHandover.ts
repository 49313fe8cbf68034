import { useLayoutEffect, useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * Removes the prehydration state in the frame in which the application takes over. React first hydrates the default
 * view of the HTML; only its next render follows the URL and the screen, so the prehydration state stays until then.
 * All other attributes stay: an extension or a translator may have its own on the same elements.
 * @param ready whether the view of the URL can be drawn
 */
export function useHydrationHandover(ready: boolean) {
  const there = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  useLayoutEffect(
    function endPrehydration() {
      if (!there) return
      const { dataset } = document.documentElement
      document.getElementById('not-loaded')?.setAttribute('hidden', '')
      dataset['hydrated'] = ''
      if (!ready) return
      for (const name of ['prehydration', 'parsed', 'hydrated']) delete dataset[name]
      for (const said of document.querySelectorAll<HTMLElement>('[data-said]')) delete said.dataset['said']
    },
    [there, ready],
  )
}
