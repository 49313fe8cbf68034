import type { fallback as enFallback } from '@/i18n/messages/en/fallback'

export const fallback: Record<keyof typeof enFallback, string> = {
  notLoaded:
    'La partie interactive de cette page n’a pas été chargée. Vous voyez la vue par défaut ; seul le filtre par statut fonctionne.',
  reload: 'Recharger la page',
  tooOld: 'Ce navigateur est trop ancien pour la partie interactive de cette page.',
}
