import type { EditionLines } from '@/domain/editionSchema'
import { agendaTopics, areas } from './background'
import type { ClaimId } from './claims'
import type { HeadingKey } from './headings'

/**
 * What the steps of words say, a claim a line. Facts that are words are told in the words of the background, figures in
 * the messages of the talk.
 */
export const lines = {
  title: ['meeting-2016'],
  columns: [
    { title: 'conventionTitle', lines: ['aim-protect', 'in-force', 'all-parties'] },
    { title: 'councilTitle', lines: ['council-agreement', 'countries'] },
  ],
  decision: ['observer-status', 'first-observer'],
  agenda: { title: 'agenda', lines: [...agendaTopics, 'agenda-cooperation'] },
  cards: areas,
  outlook: ['chair-invited', 'project-length', 'project-title'],
  summary: ['both', 'council-meetings', 'areas', 'conference'],
  // The name of a project.
  cited: ['project-title'],
} as const satisfies EditionLines<ClaimId, string, HeadingKey>
