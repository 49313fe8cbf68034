import type { overrides as enOverrides, day as enDay } from '@/i18n/messages/en/day'

export const overrides: Record<keyof typeof enOverrides, string> = {
  countrySentence: '{country} : {fill}',
}

export const day: Record<keyof typeof enDay, string> = {
  dated: '{date} : {what}',
  slider: 'Dates clés',
  typed: 'Autre date',
  back: 'Retour à {as-at}',
  close: 'Fermer le choix de la date',
  'stop.deposited': 'instrument déposé : {countries}',
  tooLate: 'Le statut ultérieur n’est pas vérifié. Le dernier jour affiché est le {last}.',
  noDay: 'Cette date n’existe pas.',
}
