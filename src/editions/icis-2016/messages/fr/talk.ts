import type { EditionTexts } from '@/i18n/editionTexts'

export const talk: EditionTexts['talk'] = {
  'headline.0':
    'La Convention sur les accidents industriels et le Conseil inter-États de la CEI pour la sécurité industrielle',
  'headline.1': '{countries|Word} pays, un seul Conseil pour la sécurité industrielle',
  'headline.2': '{parties|Word} pays sur {countries|word} sont Parties à la Convention',
  'headline.3': '{beneficiaries|Word} pays sur {countries|word} sont bénéficiaires du Programme d’assistance',
  'headline.4': 'Chacun des {countries|word} pays est Partie, bénéficiaire ou les deux à la fois',
  'headline.6': '{meeting-2016} : statut d’observateur accordé pour la première fois',
  'headline.7': '{areas|Word} domaines dans lesquels une coopération plus étroite est attendue',
  'headline.8': 'Prévu : Ljubljana, {conference}',
  'headline.9':
    'Sur {countries|word} pays, {parties|word} sont Parties et {beneficiaries|word} bénéficiaires ; le secrétariat de la Convention est observateur',
  'headline.10': 'Parties à la Convention : {all-parties} en {as-at}, dont {parties|word} pays du Conseil',
  'headline.11': 'Depuis lors : d’après d’autres sources que le communiqué de presse',
  'note.0': 'Tout ce qui est présenté correspond à la situation en {as-at}.',
  'note.1': 'Lire les noms des {countries|word} pays dans l’ordre alphabétique de la langue de la salle.',
  'note.2':
    'Ne sont pas Parties à la Convention en {as-at} : Kirghizistan, Tadjikistan, Ukraine. Garder un ton neutre.',
  'note.3':
    'N’est pas bénéficiaire du Programme d’assistance en {as-at} : la Fédération de Russie. Garder un ton neutre.',
  'note.4':
    'Parties et bénéficiaires : {both}. Bénéficiaires seulement : {beneficiary-only}. Partie seulement : {party-only}. Ni l’un ni l’autre : {neither}. Marquer une pause pour les questions.',
  'note.5':
    'Pour les réunions tenues en Azerbaïdjan ({meeting-2014}) et au Kazakhstan ({meeting-2015}), seule l’année est connue ; un représentant du secrétariat de la Convention a assisté à chacune. En {meeting-2016|month}, M. Nicholas Bonvoisin, Secrétaire de la Convention, a participé à la réunion.',
  'note.6':
    'Statut accordé par le Conseil au secrétariat de la Convention. En cas de question : un compte rendu d’une réunion antérieure mentionne une présence « en qualité d’observateurs » ; le communiqué de presse parle d’un statut accordé.',
  'note.7':
    'Attendu, mais non acquis. Le mot « possible » vaut pour la coopération dans le cadre du Programme d’assistance et pour rien d’autre.',
  'note.8':
    'La présidence du Conseil avait accepté l’invitation ; la source ne dit rien de sa présence. Un projet pour l’Asie centrale, d’une durée de {project-length} ans et financé par la Fédération de Russie, doit être lancé à la Conférence.',
  'note.9': 'Indiquer les sources, puis donner la parole à la salle.',
  'note.10':
    'Ne provient pas du communiqué de presse : les Parties figurent dans la Collection des Traités des Nations Unies. Un instrument déposé avant le {in-force} n’a lié personne jusqu’à ce jour. « Suivant » ramène à l’étape depuis laquelle celle-ci a été ouverte.',
  'note.11':
    'Ne provient pas du communiqué de presse : chaque date ouvre sa source. Les statuts, la carte et le tableau correspondent toujours à la situation en {as-at}. Hormis l’article sur l’Ouzbékistan, la composition ultérieure du Conseil n’est pas montrée. « Suivant » ramène à l’étape depuis laquelle celle-ci a été ouverte.',
  'meeting-2016': '{meeting-2016} : statut d’observateur accordé au secrétariat de la Convention',
  'in-force': 'En vigueur depuis le {in-force}',
  'all-parties': '{all-parties} Parties',
  countries: '{countries|Word} pays membres',
  'project-length':
    'Lancement prévu à la Conférence : un projet pour l’Asie centrale, {project-length} ans, financé par la Fédération de Russie',
  both: 'Parties et bénéficiaires : {both} ; bénéficiaires seulement : {beneficiary-only} ; Partie seulement : {party-only} ; ni l’un ni l’autre : {neither}',
  'council-meetings':
    'De la participation au statut d’observateur : {council-meetings|word} réunions du Conseil, {hosting-period}',
  areas: 'Coopération plus étroite attendue : {areas|word} domaines',
  conference: 'Prévue pour les {conference} : Conférence des Parties, neuvième réunion, Ljubljana',
}
