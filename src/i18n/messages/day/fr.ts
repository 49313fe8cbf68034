import type { DayMessages } from './en'

export const overrides: DayMessages['overrides'] = {
  asAt: 'Situation (Convention) au {day}',
  lead: 'Parties à la Convention sur les accidents industriels au {day} : {bound} des {countries|word} pays du Conseil de {ownYear}.',
  countrySentence: '{country} : {convention}',
  shown: '{shown} des {countries|word} pays du Conseil de {ownYear}',
  shownStatus: '{shown} des {countries|word} pays du Conseil de {ownYear} : {facets}',
  shownSearch: '{shown} des {countries|word} pays du Conseil de {ownYear} : « {query} »',
  shownStatusSearch: '{shown} des {countries|word} pays du Conseil de {ownYear} : {facets}, « {query} »',
  eachIsOne: 'Aucun des {countries|word} pays n’avait ce statut le {day}.',
  members: 'Les {countries|word} pays du Conseil de {ownYear}',
  assistance: 'Programme : {as-at} seulement',
  paragraph: '{chapter}',
  credit:
    'Statut à l’égard de la Convention : Collection des Traités des Nations Unies, chapitre {chapter}, et InforMEA. Autres faits : Service de l’information de la CEE-ONU, « UNECE and Commonwealth of Independent States tighten cooperation on industrial safety », communiqué de presse, sans date [2016] ; faits reproduits avec mention de la source.',
}

export const day: DayMessages['day'] = {
  leadProgramme: 'Le Programme d’assistance n’est connu que pour {as-at}.',
  leadDeposited: 'Instrument déposé, pas encore en vigueur : {pending}.',
  heading: 'Statut à l’égard de la Convention un autre jour',
  slider: 'Jours déterminants',
  typed: 'Autre jour',
  back: 'Retour à {as-at}',
  close: 'Fermer le choix du jour',
  folded: 'Programme : connu pour {as-at} seulement',
  'stop.adopted': 'adoption de la Convention',
  'stop.own': 'mois du communiqué de presse',
  'stop.deposited': 'instrument déposé : {countries}',
  'stop.bound': 'en vigueur pour : {countries}',
  tooLate: 'Le statut ultérieur n’est pas vérifié. Le dernier jour affiché est le {last}.',
  tooEarly: 'La Convention a été adoptée le {adopted} : aucun jour antérieur n’est affiché.',
  noDay: 'Ce jour n’existe pas dans le calendrier.',
  dropped: 'Le filtre par programme est retiré : le programme n’est connu que pour {as-at}.',
}
