import { describe, expect, test } from 'vitest'
import { agendaTopics, areas, sections } from '@edition/background'
import { claimOf } from '@/domain/claims'
import { claims } from '@edition/claims'
import type { ClaimId } from '@/domain/edition'
import { toIso } from '@/domain/partialDate'

const isClaim = (id: string): id is ClaimId => Object.hasOwn(claims, id)
const ids = Object.keys(claims).filter(isClaim)

describe('the place of a claim in the source', () => {
  const byPlace: Readonly<Record<string, readonly ClaimId[]>> = {
    P1: ['safety-concern', 'council-body', 'council-purpose', 'council-agreement'],
    'P2 P3': ['council-meetings', 'hosting-period', 'observer-status'],
    'P2 P5': ['as-at'],
    P3: [
      'meeting-2014',
      'attended-2014',
      'meeting-2015',
      'attended-2015',
      'secretary-2016',
      'discussions',
      'agenda-mining',
      'agenda-wells',
      'agenda-chemical',
      'agenda-explosives',
      'agenda-cooperation',
      'safety-topics',
      'more-opportunities',
    ],
    'P4.1': ['area-exchange'],
    'P4.2': ['area-programme'],
    'P4.3': ['area-tools'],
    'P4.4': ['area-experts'],
    'P4.5': ['area-training'],
    'P4.1 P4.2 P4.3 P4.4 P4.5': ['areas'],
    P5: [
      'conference',
      'chair-invited',
      'project',
      'project-launch',
      'project-title',
      'project-funder',
      'project-length',
    ],
    P6: ['contact'],
    P7: [
      'adopted',
      'in-force',
      'all-parties',
      'signatory-states',
      'signed-eu',
      'signatories',
      'aim-protect',
      'aim-prevent',
      'aim-reduce',
      'aim-mitigate',
      'aims',
    ],
    P9: ['issuer'],
    P10: ['rights'],
  }

  test.each(ids)('%s names the right paragraphs', (id) => {
    const [place = 'P2'] = Object.entries(byPlace).find(([, held]) => held.includes(id)) ?? []
    expect(claimOf(id).paragraphs.join(' ')).toBe(place)
  })
})

describe('the date for which a claim holds', () => {
  const byDate: Readonly<Record<string, readonly ClaimId[]>> = {
    '1992-03-17': ['adopted'],
    '2000-04-19': ['in-force'],
    '2014': ['meeting-2014', 'attended-2014'],
    '2015': ['meeting-2015', 'attended-2015'],
    '2016-09-14/2016-09-15': [
      'meeting-2016',
      'lake-town',
      'secretary-2016',
      'discussions',
      'observer-status',
      'first-observer',
      'agenda-mining',
      'agenda-wells',
      'agenda-chemical',
      'agenda-explosives',
      'agenda-cooperation',
      'safety-topics',
    ],
  }

  test.each(ids)('of %s is its own date if it is a past event, and September 2016 otherwise', (id) => {
    const [iso = '2016-09'] = Object.entries(byDate).find(([, held]) => held.includes(id)) ?? []
    expect(toIso(claimOf(id).holdsFor)).toBe(iso)
  })
})

describe('the lists of the background', () => {
  const aims = ['aim-prevent', 'aim-reduce', 'aim-mitigate']
  const topics = ['agenda-mining', 'agenda-wells', 'agenda-chemical', 'agenda-explosives']
  const fields = ['area-exchange', 'area-programme', 'area-tools', 'area-experts', 'area-training']
  const reasons = ['reason-contacts', 'reason-statuses', 'reason-mandates', 'reason-scope', 'reason-goal']

  test.each([
    ['aims', claims.aims.rule.of, aims],
    ['agendaTopics', agendaTopics, topics],
    ['areas', areas, fields],
  ] as const)('%s are in the order of the source', (_, list, expected) => {
    expect(list).toEqual(expected)
  })

  test('are exactly these, each under its heading', () => {
    const listed = [...sections.before, ...sections.after].flatMap(({ title, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'list' ? [[title, block.of]] : [])),
    )
    expect(listed).toEqual([
      ['aboutConvention', aims],
      ['aboutReasons', reasons],
      ['aboutMeeting', topics],
      ['aboutMeeting', ['agenda-cooperation']],
      ['aboutAreas', fields],
    ])
  })

  test('have exactly these sentences beside them', () => {
    const told = [...sections.before, ...sections.after].flatMap(({ title, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'claims' ? [[title, block.of]] : [])),
    )
    expect(told).toEqual([
      ['aboutConvention', ['aim-protect']],
      ['aboutCouncil', ['safety-concern', 'council-body', 'council-purpose', 'council-agreement']],
      ['aboutMeeting', ['lake-town', 'secretary-2016']],
      ['aboutMeeting', ['discussions', 'observer-status', 'first-observer']],
      ['aboutAreas', ['more-opportunities']],
      ['aboutNext', ['chair-invited', 'project-launch']],
    ])
  })

  test('stand in sections whose sources include the paragraph of each new sentence', () => {
    const sourcesOf = (id: string) =>
      [...sections.before, ...sections.after]
        .filter(({ blocks }) =>
          blocks.some(
            (block) => (block.kind === 'claims' || block.kind === 'list') && block.of.some((of) => of === id),
          ),
        )
        .flatMap(({ sources }) => sources.flatMap((source) => claimOf(source).paragraphs))
    expect(sourcesOf('safety-concern')).toContain('P1')
    expect(sourcesOf('reason-contacts')).toContain('P2')
    expect(sourcesOf('discussions')).toContain('P3')
    expect(sourcesOf('more-opportunities')).toContain('P3')
  })
})
