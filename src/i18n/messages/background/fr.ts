import type { BackgroundWords, Headings } from './en'

/** Professional draft, still to be read by a native speaker. No-break spaces stand where French asks for them. */
export const background: BackgroundWords = {
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
}

export const headings: Headings = {
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
