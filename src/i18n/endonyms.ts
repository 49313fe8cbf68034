import type { Language } from '@/domain/language'

/** What a language calls itself. */
export const endonyms: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', ru: 'Русский' }
