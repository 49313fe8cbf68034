/** The languages, in the order in which they are offered; the first is that of the root of the site. */
export const languages = ['en', 'fr', 'ru'] as const

/** The month for which the press release speaks: what is shown where nobody asks for another day. */
export const month = '2016-09'

/** Between these days the Convention status of the members is known: from the adoption to the last day that was verified. */
export const historyDays = { first: '1992-03-17', last: '2022-10-04' } as const

/** Whether `later.ts` tells what came after that month. */
export const hasLater = true

/** The name under which a device installs the page, and how the names of exported files begin. */
export const shortName = 'ICIS briefing'
export const fileStem = 'icis-briefing'

/** The language in which the titles of the sources are written. */
export const sourceLanguage = 'en'
