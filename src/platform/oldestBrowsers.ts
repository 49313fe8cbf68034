/** The oldest browsers in which the whole page works. The build finds them by the features it uses, and compares. */
export const oldestBrowsers = { chrome: '123', firefox: '125', safari: '17.5' } as const

/** A condition of `@supports` that no browser older than those meets. */
export const neededSupport = '(color: light-dark(red, red)) and selector(:popover-open)'
