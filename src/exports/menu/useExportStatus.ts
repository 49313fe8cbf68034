import { useRef, useState } from 'react'

type SaidAtOnce = 'imageCopied' | 'linkCopied' | 'embedCopied' | 'copyRefused' | 'imageRefused' | 'isFile'

/** The status of the last request. */
export type ExportStatus =
  | { readonly state: 'working'; readonly what: string }
  | { readonly state: 'saved'; readonly what: string; readonly file: string; readonly address: string }
  | { readonly state: SaidAtOnce }
  | { readonly state: 'unreachable' | 'failed'; readonly what: string }

/** Code or a file could not be loaded, in contrast to code that failed while it ran. */
class Unreachable extends Error {}

/**
 * @returns the loaded code or file
 * @throws Unreachable if it cannot be loaded
 */
export const reached = <Loaded>(loading: Promise<Loaded>): Promise<Loaded> =>
  loading.catch((cause: unknown) => {
    throw new Unreachable('not loaded', { cause })
  })

/** Releases a saved file. It is kept as long as the status line offers it. */
const letGo = (outcome: ExportStatus | null) => {
  if (outcome?.state === 'saved') URL.revokeObjectURL(outcome.address)
}

/** @returns the status of the last request, and the functions that start a request; only the last request is reported */
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
    /** Starts a request that is reported only at its end. */
    begin: () => {
      const mine = (last.current += 1)
      return (state: SaidAtOnce) => {
        if (mine === last.current) tExport({ state })
      }
    },
    /** Clears the status, except that of work in progress. */
    forget: () => {
      if (outcome?.state !== 'working') tExport(null)
    },
  }
}
