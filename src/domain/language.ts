/** The languages of the briefing, in the order in which they are offered. */
export const languages = ['en', 'fr', 'ru'] as const

export type Language = (typeof languages)[number]

/** One text in each language of the briefing. */
export type Localised = Readonly<Record<Language, string>>
