import type { Claim } from './claim'
import { lastDayOf } from './day'
import { checkMessages } from './checkMessages'
import { checkNames } from './checkNames'
import { checkTalk } from './checkTalk'
import type { Check, Edition } from './editionContent'
import { extent, monthOfIso, toIso, type PartialDate } from './partialDate'
import { boundFrom } from './treaty'

function checkMembers({ members, languages, claims, facets, classCounts, month }: Edition, check: Check) {
  const ids = Object.keys(members)
  const valueOf = (id: string) => claims[id]?.value
  const { fill, dots } = facets
  for (const [id, { name }] of Object.entries(members)) {
    for (const language of languages) check(Boolean(name[language]), 'members.ts', `${id} has no name in ${language}`)
    for (const { parameter, values } of [fill, dots]) {
      const value = valueOf(`${id}.${parameter}`)
      const isKnown = values.some((known) => known === value)
      check(isKnown, 'claims.ts', `${id}.${parameter} is missing, or no status of the facet`)
    }
  }
  const statusesOf = (id: string) => [fill, dots].map(({ parameter }) => valueOf(`${id}.${parameter}`))
  const total = (claim: string | undefined, ...statuses: readonly string[]) => {
    const expected = ids.filter((id) => statuses.every((status) => statusesOf(id).includes(status))).length
    const holds = claim !== undefined && valueOf(claim) === expected
    check(holds, 'claims.ts', `${claim} is not ${expected}, which its parts make`)
  }
  total('countries')
  for (const { counts, values } of [fill, dots])
    for (const index of [0, 1] as const) total(counts[index], values[index])
  total(classCounts['both'], fill.values[0], dots.values[0])
  total(classCounts['fill-only'], fill.values[0], dots.values[1])
  total(classCounts['dots-only'], fill.values[1], dots.values[0])
  total(classCounts['neither'], fill.values[1], dots.values[1])
  const asAt = valueOf('as-at')
  check(typeof asAt === 'object' && toIso(asAt) === toIso(monthOfIso(month)), 'claims.ts', `as-at is not ${month}`)
}

function checkRules({ claims, source }: Edition, check: Check) {
  const numberOf = (id: string) => {
    const value = claims[id]?.value
    return typeof value === 'number' ? value : Number.NaN
  }
  check(source.title !== '' && source.page !== '', 'source.ts', 'the source has no title or no page')
  for (const [id, { value, rule, paragraphs }] of Object.entries(claims)) {
    check(paragraphs.length > 0, 'claims.ts', `${id} has no place in the source`)
    const follows = (expected: number) =>
      check(value === expected, 'claims.ts', `${id} is not ${expected}, which its rule makes`)
    const known = (of: readonly string[]) =>
      of.forEach((other) => check(other in claims, 'claims.ts', `the rule of ${id} names ${other}, which is no claim`))
    switch (rule?.kind) {
      case 'difference':
        known([rule.from, rule.less])
        follows(numberOf(rule.from) - numberOf(rule.less))
        break
      case 'sum':
        known(rule.of)
        follows(rule.of.reduce((sum, other) => sum + numberOf(other), rule.plus))
        break
      case 'named':
        known(rule.of)
        follows(rule.of.length)
        break
      case 'span':
      case 'window':
        known([rule.from, rule.to])
        break
      case 'listed':
      case 'count':
      case undefined:
    }
  }
}

const isWithin = (date: PartialDate, span: PartialDate) =>
  extent(date)[0] >= extent(span)[0] && extent(date)[1] <= extent(span)[1]

function checkTimeline({ events, claims, members, segmentOf, segments }: Edition, check: Check) {
  let last = -Infinity
  for (const [id, { date, host }] of Object.entries(events)) {
    const value = claims[id]?.value
    check(typeof value === 'object' && toIso(value) === toIso(date), 'events.ts', `${id} has not the date of its claim`)
    check(extent(date)[0] >= last, 'events.ts', `${id} is not in the order of dates`)
    last = extent(date)[0]
    check(host === undefined || host in members, 'events.ts', `${id} was hosted by ${host}, which is no member`)
    check((segmentOf[id] ?? '') in segments, 'timeline.ts', `${id} lies on no segment`)
    const span = segments[segmentOf[id] ?? '']?.span
    check(!span || isWithin(date, span), 'timeline.ts', `${id} lies outside its segment`)
  }
}

function checkMap(edition: Edition, check: Check) {
  const { members, frames, firstFrame, anchors, tiles, firstStop, geometry } = edition
  const whole = frames[firstFrame.desk]?.fitted ?? []
  for (const [id, { fitted }] of Object.entries(frames))
    for (const member of fitted)
      check(member in members, 'mapDrawing.ts', `the frame ${id} names ${member}, which is no member`)
  for (const id of [firstFrame.desk, firstFrame.phone]) check(id in frames, 'map.ts', `there is no frame ${id}`)
  for (const id of Object.keys(members)) {
    check(id in anchors, 'mapDrawing.ts', `${id} has no anchor`)
    check(whole.includes(id), 'mapDrawing.ts', `the frame ${firstFrame.desk} does not fit ${id}`)
    check(tiles.order.filter((one) => one === id).length === 1, 'map.ts', `${id} is not once among the tiles`)
    check(id in geometry.tolerances, 'geometry.ts', `${id} has no tolerance`)
  }
  for (const id of tiles.order) check(id in members, 'map.ts', `the tiles name ${id}, which is no member`)
  check(firstStop in members, 'map.ts', `the first stop is ${firstStop}, which is no member`)
}

/** @returns the date of a claim; a claim without one fails the checks above */
const dateOf = (claim: Claim | undefined): PartialDate =>
  typeof claim?.value === 'object' ? claim.value : { precision: 'year', year: 0 }

function checkHistory(edition: Edition, check: Check) {
  const { parties, signatoriesOnly, partyNames, languages, historyDays, hasLater, laterFacts, laterOrder } = edition
  const { waitingDays, treatyClaims, claims } = edition
  const start = lastDayOf(dateOf(claims[treatyClaims.start]))
  const bothOrNeither = Object.keys(parties).length > 0 === (historyDays !== null)
  check(bothOrNeither, 'basics.ts', 'there are days of a history without Parties, or Parties without days')
  for (const id of [...Object.keys(parties), ...Object.keys(signatoriesOnly)])
    for (const language of languages)
      check(Boolean(partyNames[id]?.[language]), 'partyNames.ts', `${id} has no name in ${language}`)
  for (const [id, { deposited, inForce }] of Object.entries(parties))
    check(
      toIso(inForce) === toIso(boundFrom(deposited, start, waitingDays)),
      'parties.ts',
      `${id} is not bound ${waitingDays} days after its deposit, or from the first day of the treaty`,
    )
  check(hasLater === laterOrder.length > 0, 'basics.ts', 'later developments are announced and missing, or the reverse')
  for (const [id, { sources }] of Object.entries(laterFacts))
    check(sources.length > 0, 'later.ts', `${id} has no source`)
  for (const id of laterOrder)
    check(id in laterFacts || (id.split('.')[0] ?? '') in parties, 'later.ts', `${id} is no fact`)
}

/** Every check of an edition. */
export const checks: readonly ((edition: Edition, check: Check) => void | Promise<void>)[] = [
  checkNames,
  checkMembers,
  checkRules,
  checkTimeline,
  checkMap,
  checkTalk,
  checkHistory,
  checkMessages,
]
