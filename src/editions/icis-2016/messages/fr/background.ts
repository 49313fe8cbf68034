import { history as ownHistory, sources as ownSources } from '@/i18n/messages/fr/background'
import type { EditionTexts } from '@/i18n/editionTexts'
import type { background as enBackground } from '../en/background'

export const background: Record<keyof typeof enBackground, string> = {
  'signed-eu': 'L’Union européenne a elle aussi signé la Convention.',
  'aim-protect': 'La Convention vise à protéger les personnes et l’environnement contre les accidents industriels.',
  'aim-prevent': 'Prévenir les accidents autant que cela peut se faire',
  'aim-reduce': 'Rendre les accidents moins fréquents et moins graves',
  'aim-mitigate': 'Atténuer les effets des accidents',
  'council-body':
    'La Communauté d’États indépendants (CEI) a créé le Conseil pour en faire son organe sectoriel chargé de la sécurité industrielle.',
  'council-purpose':
    'Le Conseil a pour vocation d’aider les États de la Communauté à coordonner leur action en matière de sécurité industrielle et à partager connaissances et expérience.',
  'council-agreement':
    'Le Conseil veille à ce que ses membres appliquent l’Accord de la CEI sur la coopération dans le domaine de la sécurité industrielle des installations de production dangereuses.',
  'reason-statuses':
    'Recoupement des statuts : chaque pays du Conseil est Partie à la Convention, bénéficiaire de son Programme d’assistance ou les deux à la fois',
  'reason-mandates': 'Mandats similaires',
  'reason-scope': 'Champs d’activité similaires',
  'reason-goal': 'But commun : encourager les États à coopérer activement et à échanger des informations',
  'attended-2014': 'Un représentant du secrétariat de la Convention a assisté à la réunion tenue en Azerbaïdjan.',
  'attended-2015': 'Un représentant du secrétariat de la Convention a assisté à la réunion tenue au Kazakhstan.',
  'lake-town': 'Le Conseil s’est réuni à Tcholpon-Ata (Kirghizistan), ville au bord du lac Issyk-Koul.',
  'secretary-2016': 'M. Nicholas Bonvoisin, Secrétaire de la Convention, a participé à la réunion.',
  'observer-status': 'Le Conseil a accordé au secrétariat de la Convention le statut d’observateur à ses réunions.',
  'first-observer': 'Selon la CEE-ONU, c’était la première fois que le Conseil reconnaissait un observateur.',
  'agenda-mining': 'Sécurité dans les mines',
  'agenda-wells': 'Puits de pétrole et de gaz abandonnés',
  'agenda-chemical': 'Installations chimiques',
  'agenda-explosives': 'Installations de stockage d’explosifs',
  'agenda-cooperation': 'Coopération entre le Conseil et le secrétariat de la Convention',
  'area-exchange':
    'Meilleur échange d’informations et d’expérience sur la prévention des accidents industriels, la préparation et l’intervention',
  'area-programme': 'Coopération possible dans le cadre du Programme d’assistance',
  'area-tools': 'Élaboration commune de lignes directrices et d’outils',
  'area-experts': 'Échanges d’experts et de compétences',
  'area-training': 'Activités communes de sensibilisation et de formation',
  'chair-invited':
    'La présidence du Conseil avait accepté une invitation à la Conférence des Parties, neuvième réunion.',
  'project-launch': 'Le lancement d’un projet est prévu, entre autres, à la Conférence.',
  'project-title':
    'Renforcer la sécurité industrielle en Asie centrale par l’application de la Convention de la CEE-ONU sur les effets transfrontières des accidents industriels et l’adhésion à celle-ci',
  'project-funder': 'Fédération de Russie',
  contact: 'M. Nicholas Bonvoisin, Secrétaire de la Convention',
  issuer: 'Service de l’information de la CEE-ONU',
  rights: 'Le texte peut être reproduit si la source est mentionnée.',

  // What stands over the facts and beside their figures.
  aboutConvention: 'La Convention',
  aboutCouncil: 'Le Conseil',
  aboutReasons: 'Les raisons du rapprochement',
  aboutMeeting: 'La réunion des {meeting-2016}',
  aboutAreas: 'Où une coopération plus étroite est attendue',
  aboutNext: 'Prévu pour les {conference}',
  aboutContact: 'Contact, en {as-at}',
  'figure.adopted': 'Adoptée',
  'figure.in-force': 'Entrée en vigueur',
  'figure.adopted.value': '{adopted}',
  'figure.in-force.value': '{in-force}',
  'figure.all-parties.value': '{all-parties}',
  'figure.signatories': 'Signée par',
  'figure.signatories.value': '{signatory-states} pays membres de la CEE-ONU et l’Union européenne',
  'figure.all-parties': 'Parties',
  'figure.project-length': 'Durée',
  'figure.project-length.value': '{project-length} ans',
  'figure.project-funder': 'Financement',
  agenda: 'À l’ordre du jour : {safety-topics|word} thèmes de sécurité et un point sur la coopération',
  safetyTopics: 'Thèmes de sécurité',
  cooperationItem: 'Coopération',
  decision: 'La décision',
  conventionName: 'Convention sur les effets transfrontières des accidents industriels',
}

export const history: EditionTexts['history'] = {
  ...ownHistory,

  'parties.lead':
    'La Convention est entrée en vigueur le {in-force}, pour {first} Parties à la fois. En {as-at}, elle comptait {all-parties} Parties, dont {parties|word} pays du Conseil.',
  'parties.chart':
    'Courbe en escalier : les Parties liées par la Convention, et les instruments déposés avant son entrée en vigueur. Chaque ligne figure dans le tableau.',
  'parties.member': 'pays du Conseil',
  'parties.from':
    'D’après la Collection des Traités des Nations Unies, chapitre {chapter}, et non d’après le communiqué de presse.',
  'parties.origin':
    'Collection des Traités des Nations Unies, chapitre {chapter} (signatures, dépôts) ; InforMEA (entrée en vigueur pour chaque Partie).',
  'parties.publisherNote': 'N’est pas une publication des Nations Unies.',
}

export const sources: EditionTexts['sources'] = {
  ...ownSources,

  claimStated: 'Énoncé dans le communiqué de presse, {where}.',
  'where.P1': 'paragraphe 1',
  'where.P2': 'paragraphe 2',
  'where.P3': 'paragraphe 3',
  'where.P4.1': 'liste, premier point',
  'where.P4.2': 'liste, deuxième point',
  'where.P4.3': 'liste, troisième point',
  'where.P4.4': 'liste, quatrième point',
  'where.P4.5': 'liste, cinquième point',
  'where.P5': 'paragraphe 5',
  'where.P6': 'contact',
  'where.P7': 'note aux rédactions',
  'where.P9': 'service émetteur',
  'where.P10': 'mention de reproduction',
  'rule.window':
    'le communiqué ne porte pas de date ; il relate la réunion des {meeting-2016} au passé et annonce la Conférence des {conference}.',
  'name.countries': '{countries} pays du Conseil',
  'name.parties': '{parties} des {countries} pays sont Parties à la Convention',
  'name.non-parties': '{non-parties} des {countries} pays ne sont pas Parties',
  'name.beneficiaries': '{beneficiaries} des {countries} pays sont bénéficiaires du Programme d’assistance',
  'name.non-beneficiaries': '{non-beneficiaries} des {countries} pays n’est pas bénéficiaire',
  'name.both': '{both} Parties et bénéficiaires',
  'name.party-only': '{party-only} Partie, non bénéficiaire',
  'name.beneficiary-only': '{beneficiary-only} bénéficiaires, non-Parties',
  'name.neither': '{neither} ni l’un ni l’autre',
  'name.all-parties': '{all-parties} Parties à la Convention au total',
  'name.signatory-states': '{signatory-states} pays membres de la CEE-ONU signataires',
  'name.signatories': '{signatories} signataires avec l’Union européenne',
  'name.aims': '{aims} moyens d’atteindre le but',
  'name.areas': '{areas} domaines de coopération',
  'name.safety-topics': '{safety-topics} thèmes de sécurité à l’ordre du jour',
  'name.council-meetings': '{council-meetings} réunions du Conseil',
  'name.hosting-period': 'Réunions du Conseil relatées : {hosting-period}',
  'name.meeting-2014': 'Réunion du Conseil, Azerbaïdjan : {meeting-2014}',
  'name.meeting-2015': 'Réunion du Conseil, Kazakhstan : {meeting-2015}',
  'name.meeting-2016': 'Réunion du Conseil, Tcholpon-Ata (Kirghizistan) : {meeting-2016}',
  'name.conference': 'Conférence des Parties, neuvième réunion, Ljubljana : prévue pour les {conference}',
  'name.project': 'Lancement du projet : prévu à la Conférence, {project}',
  'name.project-length': 'Durée du projet : {project-length} ans',
  'name.as-at': 'Situation en {as-at}',
  'name.adopted': 'Convention adoptée : {adopted}',
  'name.in-force': 'Convention en vigueur : {in-force}',
  treatyListed: 'Inscrit dans la Collection des Traités des Nations Unies, chapitre {chapter}.',
  treatyBound:
    'Indiqué par InforMEA ; découle du dépôt du {deposited} : quatre-vingt-dix jours plus tard, mais pas avant l’entrée en vigueur de la Convention elle-même ({in-force}).',
  treatyCounted: 'Compté d’après les jours où la Convention est entrée en vigueur pour chaque Partie.',
  'treaty.count': 'Parties à la Convention, {date} : {count}',
  'day.absent':
    'Ne figure dans aucune des deux listes de participants, Collection des Traités des Nations Unies et InforMEA.',
  anotherDay: 'Afficher le statut à l’égard de la Convention un autre jour',
  'later.stamp': 'Après {as-at}, d’après d’autres sources que le communiqué',
  'later.composition': 'La composition ultérieure du Conseil n’est pas montrée par ailleurs.',
  'later.meeting-2014': 'Le Conseil s’est réuni à Nakhitchevan (Azerbaïdjan)',
  'later.meeting-2014.what': '(selon une autre source : Nakhitchevan, {later.meeting-2014})',
  'later.conference-10': 'Conférence des Parties, dixième réunion, Genève',
  'later.programme':
    'La Conférence des Parties, à sa dixième réunion, a donné au Programme d’assistance le nom de « Programme d’assistance et de coopération »',
  'later.uzbekistan': 'L’adhésion de l’Ouzbékistan au Conseil est rapportée (date de l’article)',
  'later.conference-11': 'Conférence des Parties, onzième réunion',
  'later.UKR.deposited': 'L’Ukraine a déposé son instrument d’adhésion',
  'later.UKR.in-force': 'L’Ukraine est devenue Partie à la Convention : {count} Parties au total',
  'later.conference-12': 'Conférence des Parties, douzième réunion, Genève et en ligne',
  'later.conference-13': 'Conférence des Parties, treizième réunion, Genève',
  'later.listed': 'Indiqué par InforMEA.',
  'later.elsewhere': 'D’après une autre source que le communiqué.',
}

export { notices } from '@/i18n/messages/fr/background'
