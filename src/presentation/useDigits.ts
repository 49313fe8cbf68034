import { useEffect, useRef, useState } from 'react'

/** Milliseconds after which digits without Enter are forgotten. */
const patience = 2000
/** More digits than any step has. */
const longest = 4

/** @returns the digits that were typed of late, and the ways to add one and to take them all */
export function useDigits() {
  const typed = useRef('')
  const [digits, setDigits] = useState('')
  // Keys may come faster than the screen is drawn.
  const set = (text: string) => {
    typed.current = text
    setDigits(text)
  }
  useEffect(
    function forgetDigits() {
      if (digits === '') return
      const timer = setTimeout(() => {
        typed.current = ''
        setDigits('')
      }, patience)
      return () => clearTimeout(timer)
    },
    [digits],
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
