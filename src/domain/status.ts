/** Where a country stands under the Convention. */
export const conventionStatuses = ['party', 'non-party'] as const
export type ConventionStatus = (typeof conventionStatuses)[number]

/** Where a country stands under the Convention's Assistance Programme. */
export const assistanceStatuses = ['beneficiary', 'non-beneficiary'] as const
export type AssistanceStatus = (typeof assistanceStatuses)[number]

/** The two statuses of one country; neither ranks above the other. */
export interface Statuses {
  readonly convention: ConventionStatus
  readonly assistance: AssistanceStatus
}

/** Where a country stands on a day. */
export interface CountryStatus {
  readonly convention: ConventionStatus
  /** `null` where it is not known: it is for one month only. */
  readonly assistance: AssistanceStatus | null
  /** Whether its instrument is deposited and not yet in force: a mark on who is no Party, and no status of its own. */
  readonly deposited?: boolean
}

/** The four classes that two statuses of two values make, in the reading order of the matrix. */
export const statusClasses = ['both', 'party-only', 'beneficiary-only', 'neither'] as const
export type StatusClass = (typeof statusClasses)[number]

/** How a country is drawn: as its class, or with the mark of who has deposited an instrument that is not in force. */
export const displayClasses = [...statusClasses, 'deposited'] as const
export type DisplayClass = (typeof displayClasses)[number]

/** The statuses each class stands for: the one table from which map, matrix, table and exports read. */
export const statusesOf = {
  both: { convention: 'party', assistance: 'beneficiary' },
  'party-only': { convention: 'party', assistance: 'non-beneficiary' },
  'beneficiary-only': { convention: 'non-party', assistance: 'beneficiary' },
  neither: { convention: 'non-party', assistance: 'non-beneficiary' },
} as const satisfies Record<StatusClass, Statuses>

/**
 * @param standing the two statuses of a country
 * @returns the class the two make together; without the second that of the first alone, which has no dots
 */
export function classOf({ convention, assistance }: CountryStatus): StatusClass {
  if (convention === 'party') return assistance === 'beneficiary' ? 'both' : 'party-only'
  return assistance === 'beneficiary' ? 'beneficiary-only' : 'neither'
}

/** @returns how a country is drawn */
export const displayClassOf = (status: CountryStatus): DisplayClass =>
  status.deposited ? 'deposited' : classOf(status)
