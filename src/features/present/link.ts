/** What the windows of a talk share. */
export interface Shared<View> {
  readonly view: View
  readonly blank: string
}

interface Message<View> {
  readonly talk: string
  readonly kind: 'hello' | 'state' | 'bye'
  readonly from: string
  /** Counts the changes of the talk; the later one wins, wherever it was made. */
  readonly clock: number
  readonly shared?: Shared<View>
}

/** Windows of a file have no origin that could be named. */
const target = location.protocol === 'file:' ? '*' : location.origin

interface LinkOptions<View> {
  readonly talk: string
  readonly current: () => Shared<View>
  readonly onShared: (shared: Shared<View>) => void
  /** Another window of the talk is there, or has gone. */
  readonly onPeer: (there: boolean) => void
}

export interface Link<View> {
  /** Tells the others what this window shows now; says nothing where they know it. */
  readonly tell: (shared: Shared<View>) => void
  readonly close: () => void
}

const isMessage = (data: unknown, talk: string): data is Message<never> =>
  typeof data === 'object' && data !== null && 'talk' in data && data.talk === talk && 'kind' in data && 'from' in data

/** The other window as this one knows it: its opener, or what it has opened. */
let opened: Window | null = null
export const rememberOpened = (window: Window | null): void => {
  opened = window
}

/**
 * Keeps the windows of a talk alike: by a BroadcastChannel, and directly, which also reaches a window of a file. No
 * window leads: each change is counted on, and the highest count is what all of them show.
 */
export function createLink<View>({ talk, current, onShared, onPeer }: LinkOptions<View>): Link<View> {
  const from = Math.random().toString(36).slice(2)
  let clock = 0
  let known = JSON.stringify(current())
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`briefing.${talk}`)

  function post(kind: Message<View>['kind'], shared?: Shared<View>) {
    const message: Message<View> = { talk, kind, from, clock, ...(shared && { shared }) }
    channel?.postMessage(message)
    for (const peer of [window.opener as Window | null, opened])
      if (peer && !peer.closed) peer.postMessage(message, target)
  }

  function receive({ data }: MessageEvent<unknown>) {
    if (!isMessage(data, talk) || data.from === from) return
    const message: Message<View> = data
    onPeer(message.kind !== 'bye')
    if (message.kind === 'hello') post('state', current())
    const isLater = message.clock > clock || (message.clock === clock && message.from > from)
    if (!message.shared || !isLater) return
    clock = message.clock
    known = JSON.stringify(message.shared)
    onShared(message.shared)
  }

  const bye = () => post('bye')
  channel?.addEventListener('message', receive)
  window.addEventListener('message', receive)
  window.addEventListener('pagehide', bye)
  post('hello')

  return {
    tell(shared) {
      const text = JSON.stringify(shared)
      if (text === known) return
      known = text
      clock += 1
      post('state', shared)
    },
    close() {
      bye()
      channel?.close()
      window.removeEventListener('message', receive)
      window.removeEventListener('pagehide', bye)
    },
  }
}
