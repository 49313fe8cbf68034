import { claims } from '@/data/claims'
import { toldStatuses } from '@/data/talkLines'
import type { Member } from '@/domain/member'
import { statusClasses, statusesOf, type StatusClass } from '@/domain/status'
import type { Channels } from '@/domain/talk'
import { countrySentence } from '@/i18n/countrySentence'
import { assistanceLabel, conventionLabel } from '@/i18n/statusLabels'
import type { PptxContext } from './pptxContext'

/** What a swatch stands for. */
export interface Key {
  readonly drawn: StatusClass
  readonly texts: string
  readonly count: number
}

/**
 * @param channels the statuses that a step has told
 * @returns what the fills and dots of the step mean; no class that is empty, for there is nothing to point at
 */
export function keysOf(channels: Channels, { translator: { t } }: PptxContext): readonly Key[] {
  switch (channels) {
    case 'none':
      return []
    case 'convention':
    case 'assistance':
      return toldStatuses[channels].map(({ status, drawn, claim }) => ({
        drawn,
        texts: t(status),
        count: claims[claim].value,
      }))
    case 'both':
      return statusClasses
        .map((drawn) => {
          const { convention, assistance } = statusesOf[drawn]
          return { drawn, texts: `${t(convention)}, ${t(`${assistance}.inList`)}`, count: claims[drawn].value }
        })
        .filter(({ count }) => count > 0)
  }
}

/** @returns a country with those of its statuses that the step has told */
export function sentenceOf(member: Member, channels: Channels, { translator, tExport, nameOf }: PptxContext): string {
  const label = nameOf(member.country.id)
  switch (channels) {
    case 'none':
      return label
    case 'convention':
      return tExport('labelled', { label, value: conventionLabel(member, '.sentence', translator) })
    case 'assistance':
      return tExport('labelled', { label, value: assistanceLabel(member, '.sentence', translator) })
    case 'both':
      return countrySentence(member, translator)
  }
}

/** @returns how many countries there are of each kind, in words for those who do not see them */
export const countsOf = (channels: Channels, script: PptxContext): string =>
  keysOf(channels, script)
    .map(({ texts, count }) => script.tExport('labelled', { label: texts, value: count }))
    .join('. ')
