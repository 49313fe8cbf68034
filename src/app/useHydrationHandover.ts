import { useLayoutEffect, useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * The application is there: what the page did by itself until now is taken back in the same frame. React hydrates the
 * default view, which the HTML holds, and only its next render is of the address and the screen: the early state stays
 * until then. Only what is of the early state goes: an extension or a translator may keep its own on the same elements.
 * @param ready whether what the address asks for can be drawn
 */
export function useHydrationHandover(ready: boolean) {
  const there = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  useLayoutEffect(
    function endEarlyState() {
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
