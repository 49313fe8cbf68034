/** The languages of the interface; an edition offers some of them. */
export type InterfaceLanguage = 'en' | 'fr' | 'ru'
