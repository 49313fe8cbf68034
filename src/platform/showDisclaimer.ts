/** Build setting: a body that issues the page as its own publication omits the line with `VITE_STANDING=none`. */
export const showDisclaimer = import.meta.env['VITE_STANDING'] !== 'none'
