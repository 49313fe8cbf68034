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

/** The four classes that two statuses of two values make, in the reading order of the matrix. */
export const statusClasses = ['both', 'party-only', 'beneficiary-only', 'neither'] as const
export type StatusClass = (typeof statusClasses)[number]

/** The statuses each class stands for: the one table from which map, matrix, table and exports read. */
export const statusesOf = {
  both: { convention: 'party', assistance: 'beneficiary' },
  'party-only': { convention: 'party', assistance: 'non-beneficiary' },
  'beneficiary-only': { convention: 'non-party', assistance: 'beneficiary' },
  neither: { convention: 'non-party', assistance: 'non-beneficiary' },
} as const satisfies Record<StatusClass, Statuses>

/**
 * @param statuses the two statuses of a country
 * @returns the class the two make together
 */
export function classOf({ convention, assistance }: Statuses): StatusClass {
  if (convention === 'party') return assistance === 'beneficiary' ? 'both' : 'party-only'
  return assistance === 'beneficiary' ? 'beneficiary-only' : 'neither'
}
