import { useLayoutEffect, useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * The application is there: what the page did by itself until now is taken back in the same frame. React hydrates the
 * default view, which the HTML holds, and only its next render is of the address and the screen: the early state stays
 * until then.
 * @param ready whether what the address asks for can be drawn
 */
export function useTakeOver(ready: boolean) {
  const there = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  useLayoutEffect(
    function endEarlyState() {
      if (!(there && ready)) return
      const root = document.documentElement
      // Other attributes are a translator's or an extension's.
      for (const name of ['early', 'parsed']) delete root.dataset[name]
      delete document.querySelector<HTMLElement>('[role=status]')?.dataset['said']
    },
    [there, ready],
  )
}
