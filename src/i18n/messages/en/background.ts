/** The Parties over time. */
export const history = {
  'parties.title': 'Parties over time',
  'parties.bound': 'Parties bound: {count}',
  'parties.deposited': 'Instruments deposited',
  'parties.start': 'in force for {first} Parties',
  'parties.rows': 'The rows as a table',
  'parties.caption': 'Parties as at {as-at}, in the order of deposit',
  'parties.party': 'Party',
  'parties.deposit': 'Instrument deposited',
  'parties.since': 'Party since',
  'parties.signed': 'signed {date}',
  'parties.nameThen': 'as at {as-at}: {name}',
  'parties.signedOnly': 'Signed on {date}, and not Parties as at {as-at}: {names}.',
  'instrument.ratification': 'ratification',
  'instrument.acceptance': 'acceptance',
  'instrument.approval': 'approval',
  'instrument.accession': 'accession',
} as const satisfies Record<string, string>

/** What stands behind a fact. */
export const sources = {
  'name.status': '{country}: {status}',
  claimDerived: 'Derived ({where}): {rule}',
  claimHolds: 'Holds for {date}.',
  'rule.listed': 'named among the {countries|word} and not among the exceptions.',
  'rule.count': 'counted from the statuses of the {countries|word} countries.',
  'rule.named': 'counted among the things the source names.',
  'rule.span': 'from the first of these meetings to the last.',
  'treaty.signed': '{country}: signed {date}',
  'treaty.ratification': '{country}: ratification deposited {date}',
  'treaty.acceptance': '{country}: acceptance deposited {date}',
  'treaty.approval': '{country}: approval deposited {date}',
  'treaty.accession': '{country}: accession deposited {date}',
  'treaty.in-force': '{country}: Party since {date}',
  'day.count': 'Parties among the {countries|word}, {date}: {count}',
  'day.status': '{country}, {date}: {status}',
  'since.ratification': 'Party since {inForce} (ratification deposited {deposited})',
  'since.acceptance': 'Party since {inForce} (acceptance deposited {deposited})',
  'since.approval': 'Party since {inForce} (approval deposited {deposited})',
  'since.accession': 'Party since {inForce} (accession deposited {deposited})',
  'later.title': 'Later developments',
  'later.show': 'Show later developments',
  'later.hide': 'Hide later developments',
  'later.also': 'Also from another source',
  'later.date': 'Date',
  'later.fact': 'Fact',
  'later.page': 'Page',
} as const satisfies Record<string, string>

/** What a notice says that few ever see. */
export const notices = {
  ignored: 'Not understood in the address, and left out: {parameters}',
  newVersion: 'A newer version of this page is here. It opens once every window of the page is closed.',
  dismiss: 'Dismiss',
} as const satisfies Record<string, string>
