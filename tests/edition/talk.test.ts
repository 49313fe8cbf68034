import { describe, expect, test } from 'vitest'
import { agendaTopics, areas } from '@edition/background'
import { claimOf } from '@/domain/claims'
import type { ClaimId } from '@/domain/edition'
import { eventIds, events } from '@/domain/events'
import { members } from '@/domain/members'
import { steps } from '@/domain/talkSteps'
import { lines } from '@edition/talkLines'
import { countryIds } from '@/domain/country'
import { shownMembers } from '@/domain/filter'
import { plannedSeconds, stepsOn } from '@/domain/talkNavigation'
import { stepAt, viewAt, type StepView } from '@/domain/talk'
import type { Channels, StepLayout } from '@/domain/editionSchema'
import { frameIds } from '@/domain/view'

/** All layouts of a step. */
const layouts: Readonly<Record<StepLayout, true>> = {
  title: true,
  columns: true,
  map: true,
  matrix: true,
  timeline: true,
  decision: true,
  cards: true,
  outlook: true,
  summary: true,
  parties: true,
  later: true,
}

const partsOf = (step: number) => stepAt({ step, part: 1 }, steps).parts.map((_, index) => ({ step, part: index + 1 }))
const places = steps.flatMap(({ id }) => partsOf(id))
const eventsMarked = (step: number) => partsOf(step).map((place) => viewAt(place, steps).event)
const eventOf = (id: string | null) => events.find((event) => event.id === id)

describe('the ten steps and the two optional ones', () => {
  test.each<[number, number, StepLayout, Channels, number]>([
    [0, 15, 'title', 'none', 1],
    [1, 35, 'columns', 'none', 2],
    [2, 40, 'map', 'fill', 1],
    [3, 35, 'map', 'dots', 1],
    [4, 45, 'matrix', 'both', 1],
    [5, 60, 'timeline', 'both', 3],
    [6, 60, 'decision', 'both', 1],
    [7, 55, 'cards', 'both', 1],
    [8, 45, 'outlook', 'both', 1],
    [9, 30, 'summary', 'both', 1],
    [10, 45, 'parties', 'both', 1],
    [11, 60, 'later', 'both', 1],
  ])('step %d takes %d seconds, has the layout %s, draws the channels %s and has %d parts', (...expected) => {
    const { id, seconds, layout: lead, channels, parts } = stepAt({ step: expected[0], part: 1 }, steps)
    expect([id, seconds, lead, channels, parts.length]).toEqual(expected)
  })

  test('are numbered from 0 to 11 in order, the last two are on no route, and every layout occurs', () => {
    expect(steps.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(stepsOn(steps, 'full').map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(new Set(steps.map((step) => step.layout))).toEqual(new Set(Object.keys(layouts)))
  })

  test('take seven minutes on the full route, and 195 seconds on the short route', () => {
    expect(plannedSeconds(steps, 'full')).toBe(7 * 60)
    expect(steps.filter(({ short }) => short).map(({ id }) => id)).toEqual([0, 4, 6, 8, 9])
    expect(plannedSeconds(steps, 'short')).toBe(195)
  })
})

describe('the views of the steps', () => {
  const set: Readonly<Record<string, Partial<StepView>>> = {
    '2.1': { frame: 'close-up' },
    '3.1': { frame: 'close-up' },
    '5.1': { event: 'meeting-2014' },
    '5.2': { event: 'meeting-2015' },
    '5.3': { event: 'meeting-2016' },
    '6.1': { event: 'meeting-2016', frame: 'central-asia' },
    '8.1': { event: 'conference' },
  }
  const untouched = {
    fill: null,
    dots: null,
    q: '',
    country: null,
    event: null,
    frame: 'all',
    asat: null,
    later: false,
  }

  test.each(places)('step $step, part $part, sets exactly what the script says', ({ step, part }) => {
    expect(viewAt({ step, part }, steps)).toEqual({ ...untouched, ...set[`${step}.${part}`] })
  })

  test.each(places)(
    'step $step, part $part, names only events, countries and frames that exist, and shows all nine',
    (place) => {
      const view = viewAt(place, steps)
      expect([...eventIds, null]).toContain(view.event)
      expect([...countryIds, null]).toContain(view.country)
      expect(frameIds).toContain(view.frame)
      expect(shownMembers(members, view)).toHaveLength(members.length)
    },
  )

  test('step 5 marks all meetings of the Council, in their order', () => {
    expect(eventsMarked(5)).toEqual(events.filter(({ kind }) => kind === 'meeting').map(({ id }) => id))
  })

  test('step 6 marks the meeting that Kyrgyzstan hosted', () => {
    expect(eventsMarked(6).map((id) => eventOf(id)?.host)).toEqual(['KGZ'])
  })

  test('step 8 marks a scheduled event', () => {
    expect(eventsMarked(8).map((id) => eventOf(id)?.tense)).toEqual(['scheduled'])
  })
})

describe('the statement', () => {
  const withStatus = (status: string) =>
    members.filter(({ fill, dots }) => [fill, dots].some((each) => each === status)).length
  const parties = withStatus('party')
  const beneficiaries = withStatus('beneficiary')

  test.each<[number, ClaimId, number]>([
    [1, 'countries', members.length],
    [2, 'parties', parties],
    [3, 'beneficiaries', beneficiaries],
    [5, 'council-meetings', eventsMarked(5).length],
    [6, 'safety-topics', agendaTopics.length],
    [7, 'areas', areas.length],
    [9, 'parties', parties],
    [9, 'beneficiaries', beneficiaries],
  ])('of step %d, the claim %s, equals the count from the facts: %d', (_, claim, count) => {
    expect(claimOf(claim).value).toBe(count)
  })

  test('of step 4 is true: each of the nine is a Party, a beneficiary or both', () => {
    const neither = members.filter((member) => member.fill !== 'party' && member.dots !== 'beneficiary')
    expect(neither).toEqual([])
    expect(claimOf('neither').value).toBe(0)
  })

  test.each<[6 | 8, ClaimId]>([
    [6, 'meeting-2016'],
    [8, 'conference'],
  ])('of step %d has the date of the event that it marks, %s', (step, claim) => {
    expect(eventsMarked(step)).toEqual([claim])
    expect(eventOf(claim)?.date).toBe(claimOf(claim).value)
  })
})

test('the lines of text on the slides are these facts, in the order of the source', () => {
  expect(lines).toEqual({
    title: ['meeting-2016'],
    columns: [
      { title: 'conventionTitle', lines: ['aim-protect', 'in-force', 'all-parties'] },
      { title: 'councilTitle', lines: ['council-agreement', 'countries'] },
    ],
    decision: ['observer-status', 'first-observer'],
    // The heading of the agenda counts the safety topics.
    agenda: {
      title: 'agenda',
      lines: ['agenda-mining', 'agenda-wells', 'agenda-chemical', 'agenda-explosives', 'agenda-cooperation'],
    },
    cards: ['area-exchange', 'area-programme', 'area-tools', 'area-experts', 'area-training'],
    outlook: ['chair-invited', 'project-length', 'project-title'],
    summary: ['both', 'council-meetings', 'areas', 'conference'],
    cited: ['project-title'],
  })
})
