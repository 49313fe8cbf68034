import type { EditionTexts } from '@/i18n/editionTexts'

export const talk: EditionTexts['talk'] = {
  'headline.0':
    'La Convention sur les accidents industriels et le Conseil inter-États de la CEI pour la sécurité industrielle',
  'headline.1': '{countries|Word} pays, un seul Conseil pour la sécurité industrielle',
  'headline.2': '{parties|Word} pays sur {countries|word} sont Parties à la Convention',
  'headline.3': '{beneficiaries|Word} pays sur {countries|word} sont bénéficiaires du Programme d’assistance',
  'headline.4': 'Chacun des {countries|word} pays est Partie, bénéficiaire ou les deux à la fois',
  'headline.6': '{meeting-2016} : statut d’observateur accordé, une première selon la CEE-ONU',
  'headline.7': 'Une coopération plus étroite est attendue dans {areas|word} domaines en particulier',
  'headline.8': 'Prévu : Ljubljana, {conference}',
  'headline.9':
    'Sur {countries|word} pays, {parties|word} sont Parties et {beneficiaries|word} bénéficiaires ; le secrétariat de la Convention est observateur',
  'headline.10': 'Parties à la Convention : {all-parties} en {as-at}, dont {parties|word} pays du Conseil',
  'headline.11': 'Depuis lors : informations provenant d’autres sources que le communiqué de presse',
  'note.0': 'Les étapes 0 à 9 correspondent à la situation en {as-at}.',
  'note.1':
    'Les pays à économie en transition prennent la sécurité industrielle au sérieux : il leur est souvent difficile de protéger les personnes, leur santé et l’environnement contre les accidents. Lire les noms des {countries|word} pays dans l’ordre alphabétique de la langue de la salle.',
  'note.2':
    'N’étaient pas Parties à la Convention en {as-at} : Kirghizistan, Tadjikistan, Ukraine. Garder un ton neutre.',
  'note.3':
    'N’était pas bénéficiaire du Programme d’assistance en {as-at} : la Fédération de Russie. Garder un ton neutre.',
  'note.4':
    'Parties et bénéficiaires : {both}. Bénéficiaires seulement : {beneficiary-only}. Partie seulement : {party-only}. Ni l’un ni l’autre : {neither}. Le secrétariat collaborait déjà étroitement avec les États membres du Conseil. Marquer une pause pour les questions.',
  'note.5':
    'Pour les réunions tenues en Azerbaïdjan ({meeting-2014}) et au Kazakhstan ({meeting-2015}), seule l’année est indiquée ; un représentant du secrétariat de la Convention a assisté à chacune. En {meeting-2016|month}, M. Nicholas Bonvoisin, Secrétaire de la Convention, a participé à la réunion.',
  'note.6':
    'Statut accordé par le Conseil au secrétariat de la Convention ; selon la CEE-ONU, une première. En cas de question : un compte rendu d’une réunion antérieure (dnaop.com, sixième réunion, année non indiquée) mentionne une présence « en qualité d’observateurs » ; le communiqué de presse parle d’un statut accordé.',
  'note.7':
    'Attendues, mais non acquises : davantage de possibilités d’améliorer la sécurité industrielle dans la région et une coopération plus étroite, en particulier dans ces domaines. Le mot « possible » ne vaut que pour la coopération dans le cadre du Programme d’assistance.',
  'note.8':
    'La présidence du Conseil avait accepté l’invitation à la neuvième réunion de la Conférence des Parties ; la source ne dit pas si elle y a assisté. Un projet pour l’Asie centrale, d’une durée de {project-length} ans et financé par la Fédération de Russie, doit être lancé à la Conférence.',
  'note.9': 'Indiquer les sources, puis donner la parole à la salle.',
  'note.10':
    'Les Parties figurent dans la Collection des Traités des Nations Unies et sur InforMEA ; les totaux, {all-parties} et {parties|word}, proviennent du communiqué de presse. Aucun instrument déposé avant le {in-force} n’a lié son auteur avant cette date.',
  'note.11':
    'D’après d’autres sources que le communiqué de presse. Les statuts affichés aux autres étapes restent ceux de {as-at}. Hormis l’article sur l’Ouzbékistan, les changements dans la composition du Conseil ne sont pas présentés.',
  'meeting-2016':
    '{meeting-2016} : statut d’observateur accordé au secrétariat de la Convention ; une première, selon la Commission économique des Nations Unies pour l’Europe (CEE-ONU)',
  'in-force': 'En vigueur depuis le {in-force}',
  'all-parties': '{all-parties} Parties',
  countries: '{countries|Word} pays membres',
  'project-length':
    'Lancement prévu à la Conférence : un projet pour l’Asie centrale, {project-length} ans, financé par la Fédération de Russie',
  both: 'Parties et bénéficiaires : {both} ; bénéficiaires seulement : {beneficiary-only} ; Partie seulement : {party-only} ; ni l’un ni l’autre : {neither}',
  'council-meetings':
    'De la participation au statut d’observateur : {council-meetings|word} réunions du Conseil, {hosting-period}',
  areas: 'Coopération plus étroite attendue dans {areas|word} domaines en particulier',
  conference: 'Prévue : Conférence des Parties, neuvième réunion, Ljubljana, {conference}',
}
