import type { ClaimId } from '@/domain/edition'
import { dayFactOf } from '@/domain/dayFacts'
import { handoutClaims } from '@edition/handout'
import { source } from '@edition/source'
import { namesOf } from '@/domain/membersByName'
import { facetIds, statusesOfFacet } from '@/domain/status'
import { treatySources } from '@edition/treatySources'
import { whereOf } from '@/i18n/citation'
import { claimName } from '@/i18n/claimName'
import { dayCitation, dayFactName } from '@/i18n/dayCitation'
import { format } from '@/i18n/format'
import type { PrintProps } from './printMessages'

const statuses: readonly ClaimId[] = facetIds.flatMap((facet) => statusesOfFacet[facet].map(({ count }) => count))

/** The claims behind the figures of the two pages. */
const figures: readonly ClaimId[] = ['countries', ...statuses, ...handoutClaims]

/** The sources. On another as-at date, the sources of the first facet replace the statuses of the source. */
export function HandoutSources({ context: { view, members, translator }, texts: { sources, share } }: PrintProps) {
  const absent = members.filter(({ listing }) => listing === 'absent').map(({ country }) => country.id)
  const onDay = dayFactOf(`all@${view.asat ?? ''}`)
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
        {absent.length > 0 && (
          <li>
            <span>{`${namesOf(absent, translator.language)}.`}</span>
            <i>{` ${translator.t('listed.absent')}`}</i>
          </li>
        )}
        {figures
          .filter((id) => !(onDay && statuses.includes(id)))
          .map((id) => (
            <li key={id}>
              <span>{claimName(id, sources, translator)}</span>
              <i>{` ${whereOf([id], sources, translator.language)}`}</i>
            </li>
          ))}
      </ul>
      <p>{source.page}</p>
      {onDay && Object.values(treatySources).map(({ page }) => <p key={page}>{page}</p>)}
    </>
  )
}
