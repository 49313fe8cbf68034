import { partiesChart } from '@edition/parties'
import { partyOf } from '@/domain/parties'
import type { PartyId } from '@/domain/edition'
import { asAtDay, boundCounts, partiesOn, treatyStart } from '@/domain/treatyFacts'
import { countryIds } from '@/domain/country'
import { dayNumber } from '@/domain/day'
import { extent } from '@/domain/partialDate'
import { stepsOf, type Step } from '@/domain/treaty'

/** The ranges of the axes: days since 1970-01-01, up to the end of the month of the edition, and numbers of Parties. */
export const axes = {
  days: [extent({ precision: 'year', year: partiesChart.firstYear })[0], dayNumber(asAtDay) + 1],
  parties: [0, partiesChart.most],
} as const

/** @returns the position of a day, in days since 1970-01-01, as a fraction of the chart's width */
export const along = (day: number) => (day - axes.days[0]) / (axes.days[1] - axes.days[0])

/** The marked years, each at its first day. */
export const yearTicks = partiesChart.years.map((year) => ({ year, at: along(extent({ precision: 'year', year })[0]) }))
export const partyTicks: readonly number[] = partiesChart.counts

/** @returns the distance of a number of Parties from the top of the chart, as a fraction of the chart's height */
export const below = (count: number): number => 1 - count / axes.parties[1]

const bound = partiesOn(asAtDay)
const firstDay = dayNumber(treatyStart)

/** A point of the two step lines. The line of the deposits ends on the day on which the treaty enters into force. */
interface PartiesRow {
  readonly day: number
  readonly bound: number
  readonly deposited: number | null
}

const countOn = (steps: readonly Step[], day: number) =>
  steps.findLast((step) => dayNumber(step.day) <= day)?.count ?? 0

/** @returns the rows of the chart: one for each day on which a step line rises, and one for each end of the axis */
function rowsOf(): readonly PartiesRow[] {
  const boundSteps = stepsOf(bound.map((id) => partyOf(id).inForce))
  const depositSteps = stepsOf(bound.map((id) => partyOf(id).deposited))
  const early = depositSteps.map(({ day }) => dayNumber(day)).filter((day) => day < firstDay)
  const days = [axes.days[0], ...early, ...boundSteps.map(({ day }) => dayNumber(day)), axes.days[1]]
  return days.map((day) => ({
    day,
    bound: countOn(boundSteps, day),
    deposited: day <= firstDay ? countOn(depositSteps, day) : null,
  }))
}

export const partiesSteps = rowsOf()

/** The mark of a member on the step line, in fractions of the chart's width and height. */
export interface PartiesMark {
  readonly id: PartyId
  /** `at` is the day on which it became bound; `down` is its rank in the order of deposit. */
  readonly at: number
  readonly down: number
  /** The day of its deposit, if it deposited before the treaty entered into force. */
  readonly depositedAt: number | null
  /** The height of its name: to the right of the step line and a little below it, where nothing else is drawn. */
  readonly nameDown: number
}

/**
 * In Parties: the lowest height of a name, the smallest distance between two names, and the distance of a name below its
 * mark. The last one applies only to members that became bound after the first day.
 */
const nameLeast = 2.3
const nameApart = 4
const nameUnder = 1.2

const isMember = (id: PartyId) => countryIds.some((country) => country === id)

/** The members that are Parties, in the order of deposit. */
export const memberParties: readonly PartyId[] = bound.filter(isMember)

function marksOf(): readonly PartiesMark[] {
  let lowest = -Infinity
  return memberParties.map((id) => {
    const { inForce, deposited } = partyOf(id)
    const count = bound.indexOf(id) + 1
    const onRiser = dayNumber(inForce) === firstDay
    lowest = Math.max(onRiser ? count : count - nameUnder, lowest + nameApart, nameLeast)
    return {
      id,
      at: along(dayNumber(inForce)),
      down: below(count),
      depositedAt: onRiser ? along(dayNumber(deposited)) : null,
      nameDown: below(lowest),
    }
  })
}

export const partiesMarks = marksOf()

/** The day on which the treaty enters into force, and the number of Parties on that day, in the same fractions. */
export const startMark = { at: along(firstDay), down: below(boundCounts['bound-first-day'].count) }
