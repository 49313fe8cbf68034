/** The oldest browsers in which the whole page works. The build checks them against the features that the page uses. */
export const oldestBrowsers = { chrome: '123', firefox: '125', safari: '17.5' } as const

/** An `@supports` condition that no older browser meets. */
export const neededSupport = '(color: light-dark(red, red)) and selector(:popover-open)'
