import { useMemo, useSyncExternalStore } from 'react'

/*
 * The widths at which script and style sheets change the layout, in the browser's own letters: where these are large,
 * a screen holds less. The style sheets have the same numbers.
 */
export const phoneScreen = '(width < 43.75rem)'
export const wideScreen = '(width >= 112.5rem)'

/** @returns whether the screen meets a media query, kept up to date; `false` where there is no screen */
export function useMediaQuery(query: string): boolean {
  const { subscribe, matches } = useMemo(() => {
    const list = typeof matchMedia === 'undefined' ? null : matchMedia(query)
    return {
      subscribe: (onChange: () => void) => {
        list?.addEventListener('change', onChange)
        return () => list?.removeEventListener('change', onChange)
      },
      matches: () => list?.matches ?? false,
    }
  }, [query])
  return useSyncExternalStore(subscribe, matches, () => false)
}
