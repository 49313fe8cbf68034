/** Build setting: a body that issues the page as its own publication omits the line with `VITE_PUBLISHER_NOTE=none`. */
export const showDisclaimer = import.meta.env['VITE_PUBLISHER_NOTE'] !== 'none'
