import { useMemo, useSyncExternalStore } from 'react'

/** @returns whether the screen matches a media query, updated on every change; `false` without a screen */
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
