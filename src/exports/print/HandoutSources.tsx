import type { ClaimId } from '@/data/claims'
import { dayFactOf } from '@/data/dayFacts'
import { source } from '@/data/source'
import { treatySources } from '@/data/treatySource'
import type { ExportContext } from '@/exports/exportContext'
import { whereOf } from '@/i18n/citation'
import { claimName } from '@/i18n/claimName'
import { dayCitation, dayFactName } from '@/i18n/dayNote'
import { format } from '@/i18n/format'
import type { PrintMessages } from './printMessages'

interface HandoutSourcesProps {
  readonly context: ExportContext
  readonly texts: PrintMessages
}

const statuses: readonly ClaimId[] = ['parties', 'non-parties', 'beneficiaries', 'non-beneficiaries']

/** What the figures of the two pages rest on, each with its place in the source. */
const figures: readonly ClaimId[] = [
  'countries', ...statuses, 'adopted', 'in-force', 'meeting-2014', 'meeting-2015', 'meeting-2016', 'conference',
  'project', 'project-length', 'as-at',
] // prettier-ignore

/** The sources, and on another day those of the Convention status in place of the statuses of the press release. */
export function HandoutSources({ context: { view, translator }, texts: { sources, share } }: HandoutSourcesProps) {
  const onDay = dayFactOf(`nine@${view.asat ?? ''}`)
  return (
    <>
      <h2>{format(share.sourcesTitle, translator.language)}</h2>
      <ul>
        {onDay && (
          <li>
            <span>{dayFactName(onDay, sources, translator)}</span>
            <i>{` ${dayCitation(onDay, sources, translator)}`}</i>
          </li>
        )}
        {figures
          .filter((id) => !(onDay && statuses.includes(id)))
          .map((id) => (
            <li key={id}>
              <span>{claimName(id, sources, translator)}</span>
              <i>{` ${whereOf(id, sources)}`}</i>
            </li>
          ))}
      </ul>
      <p>{source.page}</p>
      {onDay && Object.values(treatySources).map(({ page }) => <p key={page}>{page}</p>)}
    </>
  )
}
