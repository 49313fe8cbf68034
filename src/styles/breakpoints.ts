/*
 * The widths at which scripts and style sheets change the layout, relative to the font size of the browser: with larger
 * text, less fits on a screen. The style sheets have the same numbers; a test compares them.
 */
export const phoneScreen = '(width < 43.75rem)'
export const deskScreen = '(width >= 43.75rem)'
export const wideScreen = '(width >= 112.5rem)'
export const largeScreen = '(width >= 112.5rem) and (height >= 56.25rem)'
export const lowScreen = '(width >= 75rem) and (height < 46.25rem)'
