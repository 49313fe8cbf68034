import type { overrides as enOverrides, day as enDay } from '@/i18n/messages/en/day'

export const overrides: Record<keyof typeof enOverrides, string> = {
  countrySentence: '{country} : {fill}',
}

export const day: Record<keyof typeof enDay, string> = {
  leadDeposited: 'Instrument déposé, pas encore en vigueur : {pending}.',
  slider: 'Jours déterminants',
  typed: 'Autre jour',
  back: 'Retour à {as-at}',
  close: 'Fermer le choix du jour',
  'stop.deposited': 'instrument déposé : {countries}',
  'stop.bound': 'en vigueur pour : {countries}',
  tooLate: 'Le statut ultérieur n’est pas vérifié. Le dernier jour affiché est le {last}.',
  noDay: 'Ce jour n’existe pas dans le calendrier.',
}
