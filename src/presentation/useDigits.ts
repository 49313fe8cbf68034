import { useCallback, useEffect, useRef, useState } from 'react'

/** Milliseconds after which digits without Enter are discarded. */
const patience = 2000
/** Maximum number of digits; no step number is so long. */
const longest = 4

/** @returns the recently typed digits, a function to add one, and a function to take and clear all */
export function useDigits() {
  const typed = useRef('')
  const [digits, setDigits] = useState('')
  // The ref is needed because keys can come faster than React renders.
  const set = useCallback((text: string) => {
    typed.current = text
    setDigits(text)
  }, [])
  useEffect(
    function forgetDigits() {
      if (digits === '') return
      const timer = setTimeout(set, patience, '')
      return () => clearTimeout(timer)
    },
    [digits, set],
  )
  return {
    digits,
    addDigit: (digit: string) => set((typed.current + digit).slice(0, longest)),
    takeDigits: () => {
      const last = typed.current
      set('')
      return last
    },
  }
}
