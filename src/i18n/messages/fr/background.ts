import type { history as enHistory, sources as enSources, notices as enNotices } from '@/i18n/messages/en/background'

export const history: Record<keyof typeof enHistory, string> = {
  'parties.title': 'Les Parties au fil du temps',
  'parties.bound': 'Parties liées : {count}',
  'parties.deposited': 'Instruments déposés',
  'parties.start': 'en vigueur pour {first} Parties',
  'parties.rows': 'Les lignes sous forme de tableau',
  'parties.caption': 'Parties en {as-at}, dans l’ordre des dépôts',
  'parties.party': 'Partie',
  'parties.deposit': 'Dépôt de l’instrument',
  'parties.since': 'Partie depuis le',
  'parties.signed': 'a signé le {date}',
  'parties.nameThen': 'en {as-at} : {name}',
  'parties.signedOnly': 'Signataires le {date}, et non Parties en {as-at} : {names}.',
  'instrument.ratification': 'ratification',
  'instrument.acceptance': 'acceptation',
  'instrument.approval': 'approbation',
  'instrument.accession': 'adhésion',
}

export const sources: Record<keyof typeof enSources, string> = {
  'name.status': '{country} : {status}',
  claimDerived: 'Déduit ({where}) : {rule}',
  claimHolds: 'Valable pour : {date}.',
  'rule.listed': 'nommé parmi les {countries|word} et non parmi les exceptions.',
  'rule.count': 'compté d’après les statuts des {countries|word} pays.',
  'rule.named': 'compté parmi ce que la source nomme.',
  'rule.span': 'de la première de ces réunions à la dernière.',
  'treaty.signed': '{country} : signature le {date}',
  'treaty.ratification': '{country} : instrument de ratification déposé le {date}',
  'treaty.acceptance': '{country} : instrument d’acceptation déposé le {date}',
  'treaty.approval': '{country} : instrument d’approbation déposé le {date}',
  'treaty.accession': '{country} : instrument d’adhésion déposé le {date}',
  'treaty.in-force': '{country} : Partie depuis le {date}',
  'day.count': 'Parties parmi les {countries|word}, {date} : {count}',
  'day.status': '{country}, {date} : {status}',
  'since.ratification': 'Partie depuis le {inForce} (instrument de ratification déposé le {deposited})',
  'since.acceptance': 'Partie depuis le {inForce} (instrument d’acceptation déposé le {deposited})',
  'since.approval': 'Partie depuis le {inForce} (instrument d’approbation déposé le {deposited})',
  'since.accession': 'Partie depuis le {inForce} (instrument d’adhésion déposé le {deposited})',
  'later.title': 'Évolutions ultérieures',
  'later.show': 'Afficher les évolutions ultérieures',
  'later.hide': 'Masquer les évolutions ultérieures',
  'later.also': 'Également d’après une autre source',
  'later.date': 'Date',
  'later.fact': 'Fait',
  'later.page': 'Page',
}

export const notices: Record<keyof typeof enNotices, string> = {
  ignored: 'Non compris dans l’adresse, et laissé de côté : {parameters}',
  newVersion:
    'Une version plus récente de cette page est là. Elle s’ouvrira une fois toutes les fenêtres de la page fermées.',
  dismiss: 'Masquer',
}
