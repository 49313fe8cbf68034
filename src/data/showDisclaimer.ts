/** A build setting: whoever issues the page as a publication of its own leaves the line out with `VITE_STANDING=none`. */
export const showDisclaimer = import.meta.env['VITE_STANDING'] !== 'none'
