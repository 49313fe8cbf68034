import { overrides as ownOverrides, day as ownDay } from '@/i18n/messages/fr/day'
import type { EditionTexts } from '@/i18n/editionTexts'

export const overrides: EditionTexts['overrides'] = {
  ...ownOverrides,

  asAt: 'Situation (Convention) au {day}',
  lead: 'Parties à la Convention sur les accidents industriels au {day} : {bound} des {countries|word} pays du Conseil de {ownYear}.',
  shown: '{shown} des {countries|word} pays du Conseil de {ownYear}',
  shownStatus: '{shown} des {countries|word} pays du Conseil de {ownYear} : {facets}',
  shownSearch: '{shown} des {countries|word} pays du Conseil de {ownYear} : « {query} »',
  shownStatusSearch: '{shown} des {countries|word} pays du Conseil de {ownYear} : {facets}, « {query} »',
  eachIsOne: 'Aucun des {countries|word} pays n’avait ce statut le {day}.',
  members: 'Les {countries|word} pays du Conseil de {ownYear}',
  dots: 'Programme : {as-at} seulement',
  paragraph: '{chapter}',
  credit:
    'Statut à l’égard de la Convention : Collection des Traités des Nations Unies, chapitre {chapter}, et InforMEA. Autres faits : Service de l’information de la CEE-ONU, « UNECE and Commonwealth of Independent States tighten cooperation on industrial safety », communiqué de presse, sans date [2016] ; faits reproduits avec mention de la source.',
}

export const day: EditionTexts['day'] = {
  ...ownDay,

  leadDots: 'Le Programme d’assistance n’est connu que pour {as-at}.',
  heading: 'Statut à l’égard de la Convention un autre jour',
  folded: 'Programme : connu pour {as-at} seulement',
  'stop.first': 'adoption de la Convention',
  'stop.own': 'mois du communiqué de presse',
  tooEarly: 'La Convention a été adoptée le {adopted} : aucun jour antérieur n’est affiché.',
  dropped: 'Le filtre par programme est retiré : le programme n’est connu que pour {as-at}.',
}
