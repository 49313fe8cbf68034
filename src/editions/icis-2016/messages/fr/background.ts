import { history as ownHistory, sources as ownSources } from '@/i18n/messages/fr/background'
import type { EditionTexts } from '@/i18n/editionTexts'
import type { background as enBackground } from '../en/background'

export const background: Record<keyof typeof enBackground, string> = {
  'signed-eu': 'L’Union européenne a elle aussi signé la Convention.',
  'aim-protect': 'La Convention vise à protéger les personnes et l’environnement contre les accidents industriels.',
  'aim-prevent': 'Prévenir les accidents autant que possible',
  'aim-reduce': 'Rendre les accidents moins fréquents et moins graves',
  'aim-mitigate': 'Atténuer les effets des accidents',
  'safety-concern':
    'Les pays à économie en transition prennent la sécurité industrielle au sérieux, car il leur est souvent difficile de protéger les personnes, leur santé et l’environnement contre les accidents industriels.',
  'council-body':
    'La Communauté d’États indépendants (CEI) a créé le Conseil pour en faire son organe sectoriel chargé de la sécurité industrielle.',
  'council-purpose':
    'Il a pour vocation d’aider les États membres de la CEI à coordonner leur action en matière de sécurité industrielle et à partager connaissances et expérience.',
  'council-agreement':
    'Le Conseil est chargé de veiller à ce que ses membres appliquent l’Accord de la CEI sur la coopération dans le domaine de la sécurité industrielle des installations de production dangereuses.',
  'reason-contacts':
    'Collaboration antérieure : le secrétariat travaillait déjà étroitement avec les États membres du Conseil',
  'reason-statuses':
    'Recoupement des statuts : chaque pays du Conseil est Partie à la Convention, bénéficiaire de son Programme d’assistance ou les deux à la fois',
  'reason-mandates': 'Mandats similaires',
  'reason-scope': 'Champs d’activité similaires',
  'reason-goal': 'But commun : encourager les États à coopérer activement et à échanger des informations',
  'attended-2014': 'Un représentant du secrétariat de la Convention a assisté à la réunion tenue en Azerbaïdjan.',
  'attended-2015': 'Un représentant du secrétariat de la Convention a assisté à la réunion tenue au Kazakhstan.',
  'lake-town': 'Le Conseil s’est réuni à Tcholpon-Ata (Kirghizistan), ville au bord du lac Issyk-Koul.',
  'secretary-2016': 'M. Nicholas Bonvoisin, Secrétaire de la Convention, a participé à la réunion.',
  discussions:
    'La décision a suivi des discussions sur la manière de renforcer le partenariat entre le Conseil et le secrétariat.',
  'observer-status': 'Le Conseil a accordé au secrétariat de la Convention le statut d’observateur à ses réunions.',
  'first-observer': 'Selon la CEE-ONU, c’était la première fois que le Conseil reconnaissait un observateur.',
  'agenda-mining': 'Sécurité des opérations minières',
  'agenda-wells': 'Puits de pétrole et de gaz abandonnés',
  'agenda-chemical': 'Installations chimiques',
  'agenda-explosives': 'Installations de stockage d’explosifs',
  'agenda-cooperation': 'Coopération entre le Conseil et le secrétariat de la Convention',
  'more-opportunities': 'Davantage de possibilités d’améliorer la sécurité industrielle dans la région sont attendues.',
  'area-exchange':
    'Meilleur échange d’informations et d’expérience sur la prévention des accidents industriels, la préparation et l’intervention',
  'area-programme': 'Coopération possible dans le cadre du Programme d’assistance',
  'area-tools': 'Élaboration commune de lignes directrices et d’outils',
  'area-experts': 'Échanges d’experts et de compétences',
  'area-training': 'Activités communes de sensibilisation et de formation',
  'chair-invited':
    'La présidence du Conseil avait accepté une invitation à la neuvième réunion de la Conférence des Parties.',
  'project-launch': 'La Conférence doit être l’occasion, entre autres, de lancer un projet.',
  'project-title':
    'Renforcer la sécurité industrielle en Asie centrale par l’application de la Convention de la CEE-ONU sur les effets transfrontières des accidents industriels et l’adhésion à celle-ci',
  'project-funder': 'Fédération de Russie',
  contact: 'M. Nicholas Bonvoisin, Secrétaire de la Convention',
  issuer: 'Service de l’information de la CEE-ONU',
  rights: 'Le texte peut être reproduit si la source est mentionnée.',

  // What stands over the facts and beside their figures.
  aboutConvention: 'La Convention',
  aboutCouncil: 'Le Conseil',
  aboutReasons: 'Les raisons du rapprochement entre le Conseil et le secrétariat',
  aboutMeeting: 'La réunion des {meeting-2016}',
  aboutAreas: 'Une coopération plus étroite est attendue dans {areas|word} domaines en particulier',
  aboutNext: 'Prévu : {conference}',
  aboutContact: 'Contact ({as-at})',
  'figure.adopted': 'Adoptée',
  'figure.in-force': 'Entrée en vigueur',
  'figure.adopted.value': '{adopted}',
  'figure.in-force.value': '{in-force}',
  'figure.all-parties.value': '{all-parties}',
  'figure.signatories': 'Signée par',
  'figure.signatories.value': '{signatory-states} pays membres de la CEE-ONU et l’Union européenne',
  'figure.all-parties': 'Parties',
  'figure.project-length': 'Durée',
  'figure.project-length.value': '{project-length} ans',
  'figure.project-funder': 'Financement',
  agenda:
    'Étaient notamment inscrits à l’ordre du jour : {safety-topics|word} thèmes de sécurité et un point sur la coopération',
  safetyTopics: 'Thèmes de sécurité',
  cooperationItem: 'Coopération',
  decision: 'La décision',
  conventionName:
    'Convention de la Commission économique des Nations Unies pour l’Europe (CEE-ONU) sur les effets transfrontières des accidents industriels',
}

export const history: EditionTexts['history'] = {
  ...ownHistory,

  'parties.lead':
    'La Convention est entrée en vigueur le {in-force}, simultanément pour {first} Parties. En {as-at}, elle comptait {all-parties} Parties : {states} États et l’Union européenne. Parmi elles, {parties|word} pays du Conseil.',
  'parties.chart':
    'Courbe en escalier : nombre de Parties à la Convention et d’instruments déposés avant l’entrée en vigueur de celle-ci.',
  'parties.member': 'pays du Conseil',
  'parties.from':
    'Chaque ligne : Collection des Traités des Nations Unies, chapitre {chapter}, et InforMEA. Proviennent du communiqué de presse : la date du {in-force}, le total de {all-parties} Parties et le nombre de pays du Conseil parmi elles ({parties|word}).',
  'parties.origin':
    'Collection des Traités des Nations Unies, chapitre {chapter} (signatures, dépôts) ; InforMEA (entrée en vigueur pour chaque Partie).',
  'parties.publisherNote': 'Ne constitue pas une publication des Nations Unies.',
}

export const sources: EditionTexts['sources'] = {
  ...ownSources,

  claimStated: 'Énoncé dans le communiqué de presse, {where}.',
  'where.contact': 'contact',
  'where.note': 'note aux rédactions',
  'where.issuer': 'service émetteur',
  'where.reproduction': 'mention de reproduction',
  'rule.window':
    'le communiqué ne porte pas de date ; il relate la réunion ({meeting-2016}) au passé et annonce la Conférence ({conference}).',
  'name.countries': '{countries} pays du Conseil',
  'name.parties': '{parties} des {countries} pays sont Parties à la Convention',
  'name.non-parties': '{non-parties} des {countries} pays ne sont pas Parties',
  'name.beneficiaries': '{beneficiaries} des {countries} pays sont bénéficiaires du Programme d’assistance',
  'name.non-beneficiaries': '{non-beneficiaries} des {countries} pays n’est pas bénéficiaire',
  'name.both': '{both} Parties et bénéficiaires',
  'name.party-only': '{party-only} Partie, non bénéficiaire',
  'name.beneficiary-only': '{beneficiary-only} bénéficiaires, non-Parties',
  'name.neither': 'Ni l’un ni l’autre : {neither}',
  'name.all-parties': '{all-parties} Parties à la Convention au total',
  'name.signatory-states': '{signatory-states} pays membres de la CEE-ONU signataires',
  'name.signatories': '{signatories} signataires, Union européenne comprise',
  'name.aims': '{aims} moyens d’atteindre ce but',
  'name.areas': '{areas} domaines de coopération cités en particulier',
  'name.safety-topics': 'Thèmes de sécurité inscrits notamment à l’ordre du jour : {safety-topics}',
  'name.council-meetings': '{council-meetings} réunions du Conseil',
  'name.hosting-period': 'Réunions du Conseil mentionnées : {hosting-period}',
  'name.meeting-2014': 'Réunion du Conseil, Azerbaïdjan : {meeting-2014}',
  'name.meeting-2015': 'Réunion du Conseil, Kazakhstan : {meeting-2015}',
  'name.meeting-2016': 'Réunion du Conseil, Tcholpon-Ata (Kirghizistan) : {meeting-2016}',
  'name.conference': 'Prévue : Conférence des Parties, neuvième réunion, Ljubljana, {conference}',
  'name.project': 'Lancement du projet : prévu à la Conférence, {project}',
  'name.project-length': 'Durée du projet : {project-length} ans',
  'name.as-at': 'Situation en {as-at}',
  'name.adopted': 'Convention adoptée : {adopted}',
  'name.in-force': 'Convention en vigueur : {in-force}',
  treatyListed: 'Figure dans la Collection des Traités des Nations Unies, chapitre {chapter}.',
  treatyBound:
    'Indiqué par InforMEA ; découle du dépôt du {deposited} : quatre-vingt-dix jours plus tard, mais pas avant l’entrée en vigueur de la Convention elle-même ({in-force}).',
  treatySince: 'Dépôt : Collection des Traités des Nations Unies, chapitre {chapter}. Entrée en vigueur : InforMEA.',
  treatyCounted: 'Compté d’après les dates d’entrée en vigueur de la Convention pour chaque Partie.',
  treatyStates:
    'Parties comptées d’après les dates d’entrée en vigueur de la Convention pour chacune ; l’une d’elles, l’Union européenne, n’est pas un État.',
  'treaty.count': 'Nombre de Parties à la Convention ({date}) : {count}',
  'treaty.states': 'États parmi les Parties à la Convention ({date}) : {count}',
  'day.absent':
    'Ne figure dans aucune des deux listes de participants (Collection des Traités des Nations Unies ; InforMEA).',
  anotherDay: 'Afficher le statut à l’égard de la Convention à une autre date',
  'later.stamp': 'Après {as-at} : informations provenant d’autres sources que le communiqué de presse',
  'later.composition': 'Les autres changements dans la composition du Conseil ne sont pas présentés.',
  'later.meeting-2014': 'Le Conseil s’est réuni à Nakhitchevan (Azerbaïdjan)',
  'later.meeting-2014.what': '(selon une autre source : Nakhitchevan, {later.meeting-2014})',
  'later.conference-10': 'Conférence des Parties, dixième réunion, Genève',
  'later.programme':
    'La Conférence des Parties, à sa dixième réunion, a donné au Programme d’assistance le nom de « Programme d’assistance et de coopération »',
  'later.uzbekistan': 'Selon un article, l’Ouzbékistan a rejoint le Conseil (date de l’article)',
  'later.conference-11': 'Conférence des Parties, onzième réunion',
  'later.UKR.deposited': 'L’Ukraine a déposé son instrument d’adhésion',
  'later.UKR.in-force': 'L’Ukraine est devenue Partie à la Convention : {count} Parties au total',
  'later.conference-12': 'Conférence des Parties, douzième réunion, Genève et en ligne',
  'later.conference-13': 'Conférence des Parties, treizième réunion, Genève',
  'later.listed': 'Indiqué par InforMEA.',
  'later.elsewhere': 'D’après une autre source que le communiqué.',
}

export { notices } from '@/i18n/messages/fr/background'
