import type { InterfaceLanguage } from './interfaceLanguage'

/** The name of each language in that language. */
export const endonyms: Readonly<Record<InterfaceLanguage, string>> = { en: 'English', fr: 'Français', ru: 'Русский' }
