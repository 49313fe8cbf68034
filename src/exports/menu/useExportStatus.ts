import { useRef, useState } from 'react'

type SaidAtOnce = 'imageCopied' | 'linkCopied' | 'embedCopied' | 'copyRefused' | 'imageRefused' | 'isFile'

/** What came of the last thing asked for. */
export type ExportStatus =
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

/** A file that was handed over is kept for as long as the line that offers it stands. */
const letGo = (outcome: ExportStatus | null) => {
  if (outcome?.state === 'saved') URL.revokeObjectURL(outcome.address)
}

/** @returns the outcome of the last thing asked for, and the way to ask for one: only the last one is told of */
export function useExportStatus() {
  const [outcome, setOutcome] = useState<ExportStatus | null>(null)
  const last = useRef(0)
  const tExport = (next: ExportStatus | null) =>
    setOutcome((before) => {
      letGo(before)
      return next
    })

  const attempt = async (what: string, work: () => Promise<ExportStatus | null>) => {
    const mine = (last.current += 1)
    const tellMine = (said: ExportStatus | null) => {
      if (mine === last.current) tExport(said)
      else letGo(said)
    }
    tellMine({ state: 'working', what })
    try {
      tellMine(await work())
    } catch (error) {
      tellMine({ state: error instanceof Unreachable ? 'unreachable' : 'failed', what })
    }
  }
  return {
    outcome,
    attempt,
    /** Begins what is told of only at its end. */
    begin: () => {
      const mine = (last.current += 1)
      return (state: SaidAtOnce) => {
        if (mine === last.current) tExport({ state })
      }
    },
    /** Work that goes on is still told of. */
    forget: () => {
      if (outcome?.state !== 'working') tExport(null)
    },
  }
}
