import { overrides as ownOverrides, day as ownDay } from '@/i18n/messages/fr/day'
import type { EditionTexts } from '@/i18n/editionTexts'

export const overrides: EditionTexts['overrides'] = {
  ...ownOverrides,

  asAt: 'Situation (Convention) au {day}',
  lead: 'Au {day}, Parties à la Convention sur les accidents industriels parmi les {countries|word} pays qui composaient le Conseil en {ownYear} : {bound}.',
  shown: '{shown} pays sur {countries} (composition du Conseil en {ownYear})',
  shownStatus: '{shown} pays sur {countries} (composition du Conseil en {ownYear}) : {facets}',
  shownSearch: '{shown} pays sur {countries} (composition du Conseil en {ownYear}) : « {query} »',
  shownStatusSearch: '{shown} pays sur {countries} (composition du Conseil en {ownYear}) : {facets}, « {query} »',
  eachIsOne: 'Aucun des {countries|word} pays n’avait ce statut le {day}.',
  members: 'Les {countries|word} pays du Conseil en {ownYear}',
  dots: 'Programme : {as-at} seulement',
  'listed.collection': '{chapter}',
  'listed.elsewhere': 'InforMEA',
  'listed.absent': 'Dans aucune des deux listes de participants',
  credit:
    'Statut à l’égard de la Convention : Collection des Traités des Nations Unies, chapitre {chapter}, et InforMEA. Autres faits : Service de l’information de la CEE-ONU, « UNECE and Commonwealth of Independent States tighten cooperation on industrial safety », communiqué de presse, sans date [2016] ; faits reproduits avec mention de la source.',
}

export const day: EditionTexts['day'] = {
  ...ownDay,

  leadDeposited: 'Instrument déposé, Convention pas encore en vigueur pour : {pending}.',
  pendingHead: 'instrument déposé, Convention pas encore en vigueur pour :',
  'stop.bound': 'Convention en vigueur pour : {countries}',
  leadDots: 'Le statut au titre du Programme n’est connu que pour {as-at}.',
  heading: 'Statut à l’égard de la Convention à une autre date',
  folded: 'Le statut au titre du Programme n’est connu que pour {as-at}',
  'stop.first': 'adoption de la Convention',
  'stop.own': 'mois des statuts du communiqué de presse',
  tooEarly: 'La Convention a été adoptée le {adopted} : aucun jour antérieur n’est affiché.',
  dropped: 'Le statut au titre du Programme n’est connu que pour {as-at} ; le filtre a été retiré.',
}
