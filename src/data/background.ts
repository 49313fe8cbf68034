import { claims, type ClaimId } from './claims'

/** The ways to the Convention's aim (`aim-protect`), in the order of the source; the claim that counts them names them. */
export const aims = claims.aims.rule.of

/** The safety topics of the 2016 meeting; the item on cooperation (`agenda-cooperation`) stands apart, as in the source. */
export const agendaTopics = claims['safety-topics'].rule.of

/** The areas in which closer cooperation is expected, in the order of the source. */
export const areas = claims.areas.rule.of

/** Why the two sought closer cooperation, in the order of the source. */
export const reasons = [
  'reason-statuses',
  'reason-mandates',
  'reason-scope',
  'reason-goal',
] as const satisfies readonly ClaimId[]
