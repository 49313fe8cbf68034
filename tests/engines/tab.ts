/** The keys that the scenarios press, by their names in the platform. */
export type Key =
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Home'
  | 'PageDown'
  | 'PageUp'
  | 'Space'

/** Milliseconds for which a person holds a key; the talk takes a second press that comes sooner for a bouncing key. */
export const held = 40

/** Pixels of the page's own viewport. */
interface Size {
  readonly width: number
  readonly height: number
}

/** A window of a browser: what the scenarios need of any driver. */
export interface Tab {
  readonly goto: (address: string) => Promise<void>
  /** Runs a function in the page; the function sees its argument and the page, and nothing around it. */
  readonly evaluate: <Arg, Result>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg) => Promise<Result>
  readonly press: (key: Key) => Promise<void>
  readonly type: (text: string) => Promise<void>
  readonly click: (x: number, y: number) => Promise<void>
  /** WebKit's window stays wider than 440 pixels, whatever is asked for. */
  readonly resize: (size: Size) => Promise<void>
  /** The visible part of the page as PNG. */
  readonly screenshot: () => Promise<Buffer>
  /** The window that an action opens. */
  readonly popup: (open: () => Promise<void>) => Promise<Tab>
  readonly close: () => Promise<void>
  /** The printed page as PDF, without background graphics; `undefined` where the driver cannot print. */
  readonly print: (() => Promise<Buffer>) | undefined
}

/** The windows of one visitor, who has not been here before. */
export interface Visit {
  readonly tab: Tab
  /** The folder in which the browser puts what it saves. */
  readonly downloads: string
  /** What no visitor should meet: uncaught errors, errors in the console, breaches of the policy. */
  readonly problems: () => Promise<readonly string[]>
  readonly end: () => Promise<void>
}

/** A running browser. */
export interface Engine {
  readonly visit: () => Promise<Visit>
  readonly stop: () => Promise<void>
}
