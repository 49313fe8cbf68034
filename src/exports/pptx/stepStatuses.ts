import { numberOf } from '@/domain/claims'
import {
  classCountOf,
  dotsStatuses,
  statusClasses,
  statusesOf,
  statusesOfFacet,
  type StatusClass,
} from '@/domain/status'
import type { CountryId } from '@/domain/edition'
import type { Member } from '@/domain/member'
import type { Channels } from '@/domain/editionSchema'
import { countrySentence } from '@/i18n/countrySentence'
import { dotsLabel, fillLabel } from '@/i18n/statusLabels'
import type { PptxContext } from './pptxContext'

/** A line of the legend: a class with its text and its number of members. */
export interface Key {
  readonly drawn: StatusClass
  readonly texts: string
  readonly count: number
}

/** @returns the meanings of the fills and dots that a step draws; with both facets, a class without members is left out */
export function keysOf(channels: Channels, { translator: { t } }: PptxContext): readonly Key[] {
  switch (channels) {
    case 'none':
      return []
    case 'fill':
    case 'dots':
      return statusesOfFacet[channels].map((one) => ({ ...one, texts: t(one.status), count: numberOf(one.count) }))
    case 'both':
      return statusClasses
        .map((drawn) => {
          const { fill, dots } = statusesOf[drawn]
          return { drawn, texts: `${t(fill)}, ${t(`${dots}.inList`)}`, count: numberOf(classCountOf[drawn]) }
        })
        .filter(({ count }) => count > 0)
  }
}

/** @returns the name of a member with its statuses in the facets that the step draws */
export function sentenceOf(member: Member, channels: Channels, { translator, tExport, nameOf }: PptxContext): string {
  const label = nameOf(member.country.id)
  switch (channels) {
    case 'none':
      return label
    case 'fill':
      return tExport('labelled', { label, value: fillLabel(member, '.sentence', translator) })
    case 'dots':
      return tExport('labelled', { label, value: dotsLabel(member, '.sentence', translator) })
    case 'both':
      return countrySentence(member, translator)
  }
}

/** @returns the name of the dots of a member, which are an object of their own */
export const dotsName = (id: CountryId, { translator: { t }, tExport, nameOf }: PptxContext): string =>
  tExport('labelled', { label: nameOf(id), value: t(`${dotsStatuses[0]}.inList`) })

/** @returns the number of members of each status in words, for screen readers */
export const countsOf = (channels: Channels, context: PptxContext): string =>
  keysOf(channels, context)
    .map(({ texts, count }) => context.tExport('labelled', { label: texts, value: count }))
    .join('. ')
