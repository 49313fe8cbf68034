import { claims } from '@/data/claims'
import { parties, partyOf, type PartyId } from '@/data/parties'
import { asAtDay, boundCounts, partiesOn } from '@/data/treatyFacts'
import { countryIds } from '@/domain/country'
import { dayNumber } from '@/domain/day'
import { extent, type Day } from '@/domain/partialDate'
import { stepsOf, type Step } from '@/domain/treaty'

/** The chart's axes: days since 1970-01-01 from the year of the adoption to the end of the month of the briefing; Parties. */
export const axes = {
  days: [extent({ precision: 'year', year: 1992 })[0], dayNumber(asAtDay) + 1],
  parties: [0, 44],
} as const

/** Where the axes are marked. */
export const yearTicks = [1992, 1996, 2000, 2004, 2008, 2012, 2016] as const
export const partyTicks = [0, 10, 20, 30, 40] as const

/** @returns how far along the axis of time a day lies, as a fraction of the chart's width */
const along = (day: Day) => (dayNumber(day) - axes.days[0]) / (axes.days[1] - axes.days[0])

/** @returns how far below the top of the chart a number of Parties lies, as a fraction of its height */
export const below = (count: number): number => 1 - count / axes.parties[1]

const bound = partiesOn(asAtDay)
const start = claims['in-force'].value

/** A point of the two steps; the instruments end where the Convention enters into force and they become Parties. */
interface GrowthRow {
  readonly day: number
  readonly bound: number
  readonly deposited: number | null
}

const countOn = (steps: readonly Step[], day: number) =>
  steps.findLast((step) => dayNumber(step.day) <= day)?.count ?? 0

/** @returns the rows of the chart, a row for each day on which one of the two steps rises */
function rowsOf(): readonly GrowthRow[] {
  const boundSteps = stepsOf(bound.map((id) => partyOf(id).inForce))
  const depositSteps = stepsOf(bound.map((id) => partyOf(id).deposited))
  const first = dayNumber(start)
  const early = depositSteps.map(({ day }) => dayNumber(day)).filter((day) => day < first)
  const days = [axes.days[0], ...early, ...boundSteps.map(({ day }) => dayNumber(day)), axes.days[1]]
  return days.map((day) => ({
    day,
    bound: countOn(boundSteps, day),
    deposited: day <= first ? countOn(depositSteps, day) : null,
  }))
}

export const partiesSteps = rowsOf()

/** A country of the Council on the step, as fractions of the chart's width and height. */
export interface PartiesMark {
  readonly id: PartyId
  /** Where it became bound; its place on the riser is its place in the order of deposit. */
  readonly at: number
  readonly down: number
  /** Where it deposited its instrument, if that was before anybody was bound. */
  readonly depositedAt: number | null
  /** Where its name stands: to the right of the step and a little under it, where nothing is drawn. */
  readonly nameDown: number
}

/** In Parties: the least height of a name, the least distance of two, and how far under its mark a name stands off the riser. */
const nameLeast = 2.3
const nameApart = 4
const nameUnder = 1.2

const isCouncil = (id: PartyId) => countryIds.some((country) => country === id)

/** The countries of the Council among the Parties, from the first deposit to the last. */
export const councilParties: readonly PartyId[] = bound.filter(isCouncil)

function marksOf(): readonly PartiesMark[] {
  let lowest = -Infinity
  return councilParties.map((id) => {
    const { inForce, deposited } = parties[id]
    const count = bound.indexOf(id) + 1
    const onRiser = dayNumber(inForce) === dayNumber(start)
    lowest = Math.max(onRiser ? count : count - nameUnder, lowest + nameApart, nameLeast)
    return {
      id,
      at: along(inForce),
      down: below(count),
      depositedAt: onRiser ? along(deposited) : null,
      nameDown: below(lowest),
    }
  })
}

export const partiesMarks = marksOf()

/** Where the Convention enters into force, and how many are bound at once. */
export const startMark = { at: along(start), down: below(boundCounts['bound-first-day'].count) }
