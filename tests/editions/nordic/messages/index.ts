/** All texts by language and file, including those of the interface. */
export const messages = {
  en: {
    page: () => import('./en/page'),
    background: () => import('./en/background'),
    day: () => import('@/i18n/messages/en/day'),
    presentation: () => import('./en/presentation'),
    talk: () => import('./en/talk'),
    exports: () => import('@/i18n/messages/en/exports'),
  },
  fr: {
    page: () => import('./fr/page'),
    background: () => import('./fr/background'),
    day: () => import('@/i18n/messages/fr/day'),
    presentation: () => import('./fr/presentation'),
    talk: () => import('./fr/talk'),
    exports: () => import('@/i18n/messages/fr/exports'),
  },
} as const
