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

/** Milliseconds for which a person holds a key; the talk takes an earlier second press for key bounce. */
export const held = 40

/** The size of the viewport, in px. */
interface Size {
  readonly width: number
  readonly height: number
}

/** A window of a browser, with all that the scenarios need from a driver. */
export interface Tab {
  readonly goto: (address: string) => Promise<void>
  /** Runs a function in the page; the function can use only its argument and the page. */
  readonly evaluate: <Arg, Result>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg) => Promise<Result>
  readonly press: (key: Key) => Promise<void>
  readonly type: (text: string) => Promise<void>
  readonly click: (x: number, y: number) => Promise<void>
  /** A window of WebKit is always wider than 440 px. */
  readonly resize: (size: Size) => Promise<void>
  /** The visible part of the page as PNG. */
  readonly screenshot: () => Promise<Buffer>
  /** The window that an action opens. */
  readonly popup: (open: () => Promise<void>) => Promise<Tab>
  readonly close: () => Promise<void>
  /** The printed page as PDF, without background graphics; `undefined` where the driver cannot print. */
  readonly print: (() => Promise<Buffer>) | undefined
}

/** The windows of a visitor who visits for the first time. */
export interface Visit {
  readonly tab: Tab
  /** The folder for the downloads of the browser. */
  readonly downloads: string
  /** The uncaught errors, errors in the console and violations of the policy. */
  readonly problems: () => Promise<readonly string[]>
  readonly end: () => Promise<void>
}

/** A running browser. */
export interface Engine {
  readonly visit: () => Promise<Visit>
  readonly stop: () => Promise<void>
}
