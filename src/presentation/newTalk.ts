let requested = false

/** The next presentation begins a new session: no blank screen, no time spent. */
export const requestNewTalk = (): void => {
  requested = true
}

/** @returns whether a new session was requested since the last call */
export function takeNewTalk(): boolean {
  const taken = requested
  requested = false
  return taken
}
