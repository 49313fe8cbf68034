import { useRef, useState } from 'react'

/** The status of the last request. */
export type ExportStatus =
  | { readonly state: 'working'; readonly what: string }
  | { readonly state: 'saved'; readonly what: string; readonly file: string; readonly address: string }
  | { readonly state: 'imageCopied' | 'linkCopied' | 'embedCopied' | 'copyRefused' | 'imageRefused' | 'isFile' }
  | { readonly state: 'unreachable' | 'failed'; readonly what: string }

/** Code or a file could not be loaded, in contrast to code that failed while it ran. */
class Unreachable extends Error {}

/** @throws Unreachable if the code or file cannot be loaded */
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
  const show = (next: ExportStatus | null) =>
    setOutcome((before) => {
      letGo(before)
      return next
    })

  /** Starts a request; the returned function reports its status. */
  const begin = () => {
    const mine = (last.current += 1)
    return (status: ExportStatus | null) => {
      if (mine === last.current) show(status)
      else letGo(status)
    }
  }
  const attempt = async (what: string, work: () => Promise<ExportStatus | null>) => {
    const report = begin()
    report({ state: 'working', what })
    try {
      report(await work())
    } catch (error) {
      report({ state: error instanceof Unreachable ? 'unreachable' : 'failed', what })
    }
  }
  /** Clears the status, except that of work in progress. */
  const forget = () => {
    if (outcome?.state !== 'working') show(null)
  }
  return { outcome, attempt, begin, forget }
}
