import { useLayoutEffect } from 'react'

/** The application is there: what the page did by itself until now is taken back in the same frame. */
export function useTakeOver() {
  useLayoutEffect(function endEarlyState() {
    const root = document.documentElement
    for (const name of Object.keys(root.dataset)) delete root.dataset[name]
    delete document.querySelector<HTMLElement>('[role=status]')?.dataset['line']
  }, [])
}
