import type { FallbackWords } from './en'

export const fallback: FallbackWords = {
  notLoaded:
    'La partie interactive de cette page n’a pas été chargée. Vous voyez la vue par défaut ; seul le filtre par statut fonctionne.',
  reload: 'Recharger la page',
  tooOld: 'Ce navigateur est trop ancien pour la partie interactive de cette page.',
}
