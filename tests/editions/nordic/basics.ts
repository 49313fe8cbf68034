/** Two of the languages of the interface. */
export const languages = ['en', 'fr'] as const

/** The month for which the statuses hold. */
export const month = '2016-09'

/** This edition has neither a history of its treaty nor later developments. */
export const historyDays = null
export const hasLater = false

export const shortName = 'Nordic briefing'
export const fileStem = 'nordic-briefing'

/** The language in which the titles of the sources are written. */
export const sourceLanguage = 'en'
