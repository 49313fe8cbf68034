let requested = false

/** The talk that opens next is a new one: its first step, a lit screen, no time spent. */
export const requestNewTalk = (): void => {
  requested = true
}

/** @returns whether a new talk was requested since this was asked last */
export function takeNewTalk(): boolean {
  const taken = requested
  requested = false
  return taken
}
