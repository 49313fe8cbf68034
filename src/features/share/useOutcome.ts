import { useRef, useState } from 'react'

type SaidAtOnce = 'imageCopied' | 'linkCopied' | 'embedCopied' | 'copyRefused' | 'imageRefused' | 'isFile'

/** What came of the last thing asked for. */
export type Outcome =
  | { readonly state: 'working'; readonly what: string }
  | { readonly state: 'saved'; readonly what: string; readonly file: string; readonly address: string }
  | { readonly state: SaidAtOnce }
  | { readonly state: 'unreachable' | 'failed'; readonly what: string }

/** Code or a file that did not come, unlike code that failed at its work. */
class Unreachable extends Error {}

/** @returns what was loaded; whoever asked learns that it did not come */
export const reached = <Loaded>(loading: Promise<Loaded>): Promise<Loaded> =>
  loading.catch((cause: unknown) => {
    throw new Unreachable('not loaded', { cause })
  })

/** @returns the outcome of the last thing asked for, and the way to ask for one: only the last one is told of */
export function useOutcome() {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const last = useRef(0)

  const attempt = async (what: string, work: () => Promise<Outcome | null>) => {
    const mine = (last.current += 1)
    const tell = (said: Outcome | null) => {
      if (mine === last.current) setOutcome(said)
    }
    tell({ state: 'working', what })
    try {
      tell(await work())
    } catch (error) {
      tell({ state: error instanceof Unreachable ? 'unreachable' : 'failed', what })
    }
  }
  const settle = (said: Outcome | null) => {
    last.current += 1
    setOutcome(said)
  }
  return {
    outcome,
    attempt,
    tellAtOnce: (state: SaidAtOnce) => settle({ state }),
    forget: () => settle(null),
  }
}
