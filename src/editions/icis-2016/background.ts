import type { BackgroundSection } from '@/domain/editionSchema'
import { claims, type ClaimId, type WordsClaimId } from './claims'
import type { HeadingKey } from './headings'

/** The safety topics of the 2016 meeting; the item on cooperation (`agenda-cooperation`) stands apart, as in the source. */
export const agendaTopics = claims['safety-topics'].rule.of

/** The areas in which closer cooperation is expected, in the order of the source. */
export const areas = claims.areas.rule.of

type Section = BackgroundSection<ClaimId, WordsClaimId, HeadingKey>

/** What stands behind the statuses, before and after the Parties over time. */
export const sections: { readonly before: readonly Section[]; readonly after: readonly Section[] } = {
  before: [
    {
      title: 'aboutConvention',
      blocks: [
        { kind: 'message', key: 'conventionName' },
        { kind: 'claims', of: ['aim-protect'] },
        // The claim that counts the ways to the aim names them.
        { kind: 'list', of: claims.aims.rule.of },
        {
          kind: 'figures',
          rows: [
            { name: 'figure.adopted', value: 'figure.adopted.value', alone: true },
            { name: 'figure.in-force', value: 'figure.in-force.value', alone: true },
            { name: 'figure.all-parties', value: 'figure.all-parties.value', alone: true },
            { name: 'figure.signatories', value: 'figure.signatories.value' },
          ],
        },
      ],
      sources: ['aim-protect', 'adopted', 'in-force', 'all-parties', 'signatories'],
    },
    {
      title: 'aboutCouncil',
      blocks: [
        { kind: 'body' },
        { kind: 'claims', of: ['safety-concern', 'council-body', 'council-purpose', 'council-agreement'] },
      ],
      sources: ['safety-concern'],
    },
    {
      title: 'aboutReasons',
      blocks: [
        { kind: 'list', of: ['reason-contacts', 'reason-statuses', 'reason-mandates', 'reason-scope', 'reason-goal'] },
      ],
      sources: ['reason-contacts'],
    },
    {
      title: 'aboutMeeting',
      blocks: [
        { kind: 'claims', of: ['lake-town', 'secretary-2016'] },
        { kind: 'message', key: 'agenda' },
        { kind: 'message', key: 'safetyTopics', lead: true },
        { kind: 'list', of: agendaTopics },
        { kind: 'message', key: 'cooperationItem', lead: true },
        { kind: 'list', of: ['agenda-cooperation'] },
        { kind: 'message', key: 'decision', lead: true },
        { kind: 'claims', of: ['discussions', 'observer-status', 'first-observer'] },
      ],
      sources: ['meeting-2016', 'secretary-2016', 'observer-status'],
    },
    {
      title: 'aboutAreas',
      blocks: [
        { kind: 'claims', of: ['more-opportunities'] },
        { kind: 'list', of: areas },
      ],
      sources: ['more-opportunities', 'areas'],
    },
    {
      title: 'aboutNext',
      blocks: [
        { kind: 'claims', of: ['chair-invited', 'project-launch'] },
        { kind: 'cite', of: 'project-title' },
        {
          kind: 'figures',
          rows: [
            { name: 'figure.project-length', value: 'figure.project-length.value' },
            { name: 'figure.project-funder', claim: 'project-funder' },
          ],
        },
      ],
      sources: ['conference', 'project-length'],
    },
  ],
  after: [
    {
      title: 'aboutContact',
      // As given in 2016, without e-mail and telephone, which go out of date.
      blocks: [{ kind: 'contact', of: 'contact', page: 'http://www.unece.org/env/teia' }],
      sources: ['contact'],
    },
  ],
}
